using System.Text.Json;

namespace KoreanLlm.Sdk.Tests.Documentation;

/// <summary>What <c>docs/docfx.json</c> says of files.</summary>
internal static class DocfxConfig
{
    public static JsonElement Root { get; } = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.Combine("docs", "docfx.json"))).RootElement;

    /// <summary>The groups of a section: the folder, and the patterns in it.</summary>
    public static IEnumerable<(string Folder, string Pattern)> Files(string section) =>
        from mapping in Root.GetProperty("build").GetProperty(section).EnumerateArray()
        let folder = Path.GetFullPath(mapping.TryGetProperty("src", out var src) ? src.GetString()! : ".", Pages.Docs)
        from pattern in mapping.GetProperty("files").EnumerateArray()
        select (folder, pattern.GetString()!);

    /// <summary>Whether a file is content or resource of the site.</summary>
    public static bool IsInSite(string path) => Files("content").Concat(Files("resource")).Any(group => Matches(group.Folder, group.Pattern, path));

    /// <summary>Enough of the patterns for ours: a name, <c>folder/*.json</c> with any ending, and <c>**/*.{md,yml}</c>.</summary>
    public static bool Matches(string folder, string pattern, string path)
    {
        var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
        return !name.StartsWith("../", StringComparison.Ordinal) && (pattern == "**/*.{md,yml}"
            ? Pages.IsWritten(path) && (name.EndsWith(".md", StringComparison.Ordinal) || name.EndsWith(".yml", StringComparison.Ordinal))
            : pattern.Split("/*") is [var parent, var ending]
            ? Path.GetDirectoryName(name) == parent && name.EndsWith(ending, StringComparison.Ordinal)
            : name == pattern);
    }
}
