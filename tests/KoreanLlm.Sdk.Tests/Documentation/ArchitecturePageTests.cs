using System.Text.RegularExpressions;

namespace KoreanLlm.Sdk.Tests.Documentation;

public partial class ArchitecturePageTests
{
    private static readonly string Page = File.ReadAllText(RepositoryRoot.Combine("docs", "architecture.md"));

    [Fact]
    public void Every_file_it_names_exists()
    {
        var files = Named().Matches(Page).Select(m => m.Groups[1].Value).ToList();

        files.Count.Should().BeGreaterThan(20);
        files.Where(file => !File.Exists(RepositoryRoot.Combine("src", "KoreanLlm.Sdk", file))).Should().BeEmpty();
    }

    [Fact]
    public void Its_picture_shows_every_room() =>
        Directory.GetDirectories(RepositoryRoot.Combine("src", "KoreanLlm.Sdk")).Select(path => Path.GetFileName(path)).Except(["bin", "obj"])
            .Where(room => !Page.Contains($"[\"{room}<br/>", StringComparison.Ordinal)).Should().BeEmpty();

    [GeneratedRegex(@"`([A-Z][^`\s]*/[^`\s]*\.(?:cs|json))`")]
    private static partial Regex Named();
}
