using PublicApiGenerator;

namespace KoreanLlm.Sdk.Tests.Architecture;

public class PublicApiTests
{
    private static readonly string Committed = RepositoryRoot.Combine("tests", "KoreanLlm.Sdk.Tests", "Architecture", "PublicApi.txt");

    /// <summary>Set KOREANLLM_WRITE_API=1 to write the file anew: its diff is what users will notice. Both frameworks have the same surface.</summary>
    [Fact]
    public void The_public_surface_is_the_committed_one()
    {
        var surface = typeof(Model).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("KOREANLLM_WRITE_API") == "1")
        {
            File.WriteAllText(Committed, surface);
        }

        surface.Should().Be(File.ReadAllText(Committed));
    }
}
