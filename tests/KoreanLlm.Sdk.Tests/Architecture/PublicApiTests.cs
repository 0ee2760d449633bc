using PublicApiGenerator;

namespace KoreanLlm.Sdk.Tests.Architecture;

public class PublicApiTests
{
    private static readonly string Committed = RepositoryRoot.Combine("tests", "KoreanLlm.Sdk.Tests", "Architecture", "PublicApi.txt");

    private static readonly ApiGeneratorOptions Options = new()
    {
        IncludeAssemblyAttributes = false,
        // Part of the framework on .NET 10, made by the compiler on .NET 8.
        ExcludeAttributes = ["System.Runtime.CompilerServices.ParamCollectionAttribute"],
    };

    /// <summary>Set KOREANLLM_WRITE_API=1 to write the file anew: its diff is what users will notice. Both frameworks have the same surface.</summary>
    [Fact]
    public void The_public_surface_is_the_committed_one()
    {
        var surface = typeof(Model).Assembly.GeneratePublicApi(Options).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("KOREANLLM_WRITE_API") == "1")
        {
            File.WriteAllText(Committed, surface);
        }

        surface.Should().Be(File.ReadAllText(Committed));
    }
}
