using System.Text.RegularExpressions;

namespace KoreanLlm.Sdk.Tests.Documentation;

public class SnippetTests
{
    [Theory]
    [MemberData(nameof(Pages.NamesInDocs), MemberType = typeof(Pages))]
    public void Every_included_region_is_in_a_compiled_sample(string name)
    {
        var page = Pages.Read(name);
        page.Snippets.Where(s => !HasRegion(page.Resolve(s.File), s.Region)).Should().BeEmpty();
    }

    [Fact]
    public void Every_region_of_the_samples_is_in_a_page()
    {
        var included = Pages.InDocs.Select(MarkdownPage.Read).SelectMany(p => p.Snippets.Select(s => (File: p.Resolve(s.File), s.Region))).ToHashSet();
        var regions = Directory.GetFiles(RepositoryRoot.Combine("tests", "KoreanLlm.Sdk.Tests", "Samples"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), @"#region (\S+)").Select(m => (File: file, Region: m.Groups[1].Value)));
        regions.Where(r => r.Region != "readme" && !included.Contains(r)).Select(r => $"{Path.GetFileName(r.File)}#{r.Region}").Should().BeEmpty();
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.ko.md")]
    public void The_sample_of_the_front_page_is_the_compiled_one(string page)
    {
        var compiled = Regex.Match(File.ReadAllText(RepositoryRoot.Combine("tests", "KoreanLlm.Sdk.Tests", "Samples", "ReadmeSamples.cs")), @"#region readme\n(.*?)\n *#endregion", RegexOptions.Singleline).Groups[1].Value;
        var printed = Regex.Match(Pages.Read(page).Text, @"```csharp\n(.*?)\n```", RegexOptions.Singleline).Groups[1].Value;

        printed.Should().NotBeEmpty().And.Be(string.Join('\n', compiled.Split('\n').Select(line => line.Length > 8 ? line[8..] : "")));
    }

    private static bool HasRegion(string file, string region) =>
        File.Exists(file) && Regex.IsMatch(File.ReadAllText(file), $@"#region {Regex.Escape(region)}\r?\n");
}
