namespace KoreanLlm.Sdk.Tests.Documentation;

public class DocfxConfigTests
{
    [Fact]
    public void The_reference_is_made_from_the_library()
    {
        var metadata = DocfxConfig.Root.GetProperty("metadata")[0];
        var source = metadata.GetProperty("src")[0];
        File.Exists(Path.Combine(Pages.Docs, source.GetProperty("src").GetString()!, source.GetProperty("files")[0].GetString()!)).Should().BeTrue();
        metadata.GetProperty("dest").GetString().Should().Be("api");
        metadata.GetProperty("properties").GetProperty("TargetFramework").GetString().Should().Be("net10.0");
    }

    [Theory]
    [InlineData("content")]
    [InlineData("resource")]
    public void Every_group_of_files_has_some(string section) =>
        DocfxConfig.Files(section)
            .Where(group => !Directory.GetFiles(group.Folder, "*", group.Pattern.Contains('/', StringComparison.Ordinal) ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly)
                .Any(file => DocfxConfig.Matches(group.Folder, group.Pattern, file)))
            .Select(group => group.Pattern).Should().BeEmpty();

    [Theory]
    [InlineData("_appLogoPath")]
    [InlineData("_appFaviconPath")]
    public void Every_picture_of_the_frame_is_in_the_site(string key)
    {
        var path = Path.Combine(Pages.Docs, DocfxConfig.Root.GetProperty("build").GetProperty("globalMetadata").GetProperty(key).GetString()!);
        File.Exists(path).Should().BeTrue();
        DocfxConfig.IsInSite(path).Should().BeTrue();
    }

    [Fact]
    public void What_is_made_is_not_committed()
    {
        var ignored = File.ReadAllLines(RepositoryRoot.Combine(".gitignore"));
        ignored.Should().Contain(["docs/api/", "docs/_site/"]);
        DocfxConfig.Root.GetProperty("build").GetProperty("output").GetString().Should().Be("_site");
    }
}
