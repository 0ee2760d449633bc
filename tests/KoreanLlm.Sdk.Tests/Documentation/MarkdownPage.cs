using System.Text.RegularExpressions;

namespace KoreanLlm.Sdk.Tests.Documentation;

/// <summary>What tests need to know of a Markdown file.</summary>
internal sealed partial class MarkdownPage
{
    private readonly string _text;

    private MarkdownPage(string path)
    {
        Path = path;
        _text = File.ReadAllText(path);
        var prose = CodeSpan().Replace(Snippet().Replace(Fence().Replace(_text, ""), ""), "");
        Links = [.. Link().Matches(prose).Select(m => m.Groups[1].Value)];
        Xrefs = [.. Xref().Matches(prose).Select(m => m.Groups[1].Value)];
        Snippets = [.. Snippet().Matches(_text).Select(m => (m.Groups[1].Value, m.Groups[2].Value))];
        Anchors = [.. Heading().Matches(Fence().Replace(_text, "")).Select(m => Slug(m.Groups[1].Value))];
    }

    public string Path { get; }

    public string Text => _text;

    /// <summary>Targets of links and images, addresses on the web included.</summary>
    public IReadOnlyList<string> Links { get; }

    public IReadOnlyList<string> Xrefs { get; }

    /// <summary>Included code: the file and the region in it.</summary>
    public IReadOnlyList<(string File, string Region)> Snippets { get; }

    public IReadOnlyList<string> Anchors { get; }

    public static MarkdownPage Read(string path) => new(path);

    /// <summary>The page's name in the repository.</summary>
    public override string ToString() => RepositoryRoot.Relative(Path);

    public string Resolve(string target) => System.IO.Path.GetFullPath(target, System.IO.Path.GetDirectoryName(Path)!);

    /// <summary>The text block that follows the inclusion of a snippet.</summary>
    public string OutputAfter(string snippet) =>
        Output(snippet).Match(_text) is { Success: true } match ? match.Groups[2].Value : $"(no text block follows {snippet} in {this})";

    /// <summary>The text of the page with another text block after a snippet.</summary>
    public string WithOutput(string snippet, string output) => Output(snippet).Replace(_text, match => match.Groups[1].Value + output + "\n```");

    private static Regex Output(string snippet) => new("(" + Regex.Escape(snippet) + @"\)\][^`]*?```text\n)(.*?)\n```", RegexOptions.Singleline);

    /// <summary>The anchor that a heading gets, as on GitHub.</summary>
    private static string Slug(string heading) =>
        new([.. heading.Trim().ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_').Select(c => c == ' ' ? '-' : c)]);

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("`[^`\n]*`")]
    private static partial Regex CodeSpan();

    [GeneratedRegex(@"\[!code-csharp\[[^\]]*\]\(([^)#]+)#([^)]+)\)\]")]
    private static partial Regex Snippet();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"<xref:([^>?]+)")]
    private static partial Regex Xref();

    [GeneratedRegex("^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
