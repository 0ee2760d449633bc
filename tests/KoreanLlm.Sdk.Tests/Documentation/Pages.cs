namespace KoreanLlm.Sdk.Tests.Documentation;

/// <summary>The Markdown files of the repository that people read.</summary>
internal static class Pages
{
    public static readonly string Docs = RepositoryRoot.Combine("docs");

    /// <summary>The pages of the site.</summary>
    public static IReadOnlyList<string> InDocs { get; } =
        [.. Directory.GetFiles(Docs, "*.md", SearchOption.AllDirectories).Where(IsWritten).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> All { get; } = [.. new[] { "README.md", "README.ko.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "CODE_OF_CONDUCT.md", "AGENTS.md" }.Select(name => RepositoryRoot.Combine(name)), .. InDocs];

    public static TheoryData<string> Names() => [.. All.Select(RepositoryRoot.Relative)];

    public static TheoryData<string> NamesInDocs() => [.. InDocs.Select(RepositoryRoot.Relative)];

    public static MarkdownPage Read(string name) => MarkdownPage.Read(RepositoryRoot.Combine(name));

    /// <summary>Neither the built site nor the generated reference.</summary>
    public static bool IsWritten(string path) =>
        RepositoryRoot.Relative(path) is var name && !name.StartsWith("docs/_site/", StringComparison.Ordinal) && !name.StartsWith("docs/api/", StringComparison.Ordinal);
}
