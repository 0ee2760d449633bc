using System.Text.RegularExpressions;

namespace KoreanLlm.Sdk.Tests.Documentation;

public partial class TocTests
{
    private static readonly string[] Tocs = [.. Directory.GetFiles(Pages.Docs, "toc.yml", SearchOption.AllDirectories).Where(Pages.IsWritten)];

    [Fact]
    public void Every_entry_of_a_table_of_contents_exists() =>
        Tocs.SelectMany(Hrefs).Where(h => Pages.IsWritten(h) && !File.Exists(h) && !File.Exists(Path.Combine(h, "toc.yml")))
            .Select(RepositoryRoot.Relative).Should().BeEmpty();

    [Fact]
    public void Every_page_is_in_a_table_of_contents()
    {
        var listed = Tocs.SelectMany(Hrefs).ToHashSet();
        Pages.InDocs.Where(page => page != RepositoryRoot.Combine("docs", "index.md") && !listed.Contains(page)).Select(RepositoryRoot.Relative).Should().BeEmpty();
    }

    [Fact]
    public void Every_table_of_contents_is_reached_from_the_top() =>
        Tocs.Select(toc => Path.GetDirectoryName(toc)! + Path.DirectorySeparatorChar)
            .Except([Pages.Docs + Path.DirectorySeparatorChar, .. Hrefs(RepositoryRoot.Combine("docs", "toc.yml"))]).Should().BeEmpty();

    private static IEnumerable<string> Hrefs(string toc) =>
        Href().Matches(File.ReadAllText(toc)).Select(m => Path.GetFullPath(m.Groups[1].Value, Path.GetDirectoryName(toc)!));

    [GeneratedRegex(@"^\s*(?:- )?(?:href|topicHref|homepage): (\S+)\s*$", RegexOptions.Multiline)]
    private static partial Regex Href();
}
