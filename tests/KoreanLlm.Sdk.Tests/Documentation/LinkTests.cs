namespace KoreanLlm.Sdk.Tests.Documentation;

public class LinkTests
{
    [Theory]
    [MemberData(nameof(Pages.Names), MemberType = typeof(Pages))]
    public void Every_relative_link_leads_to_a_file_and_its_anchor_to_a_heading(string name)
    {
        var page = Pages.Read(name);
        page.Links.Where(IsRelative).Select(link => Fault(page, link)).OfType<string>().Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages.NamesInDocs), MemberType = typeof(Pages))]
    public void A_page_of_the_site_links_inside_the_site(string name)
    {
        var page = Pages.Read(name);
        page.Links.Where(IsRelative).Select(link => page.Resolve(link.Split('#')[0].Length == 0 ? page.Path : link.Split('#')[0]))
            .Where(target => !DocfxConfig.IsInSite(target)).Select(RepositoryRoot.Relative).Should().BeEmpty("docfx warns of links to files that are neither content nor resource");
    }

    [Fact]
    public void The_changelog_has_no_relative_links() =>
        Pages.Read("CHANGELOG.md").Links.Where(IsRelative).Should().BeEmpty("it is read on the site, in the package and in the repository, each with other neighbours");

    private static bool IsRelative(string link) => !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith("mailto:", StringComparison.Ordinal);

    private static string? Fault(MarkdownPage page, string link)
    {
        var (file, anchor) = link.Split('#') is [var path, var heading] ? (path, heading) : (link, null);
        var target = file.Length == 0 ? page.Path : page.Resolve(file);
        return !File.Exists(target) ? $"{link}: there is no such file"
            : anchor is not null && !MarkdownPage.Read(target).Anchors.Contains(anchor) ? $"{link}: there is no such heading"
            : null;
    }
}
