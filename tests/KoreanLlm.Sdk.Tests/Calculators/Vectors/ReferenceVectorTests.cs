using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Tests.Calculators.Vectors;

/// <summary>
/// Runs every vector of the committed file, or of the file that the environment variable KOREANLLM_VECTORS names.
/// </summary>
public class ReferenceVectorTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_vector_is_covered_and_passes()
    {
        var path = VectorFile.ChosenPath;

        var outcomes = VectorRunner.ForAllHandlers().Run(VectorFile.Read(path));

        var report = VectorReport.Of(path, outcomes);
        output.WriteLine(report);
        outcomes.Should().NotBeEmpty();
        outcomes.All(o => o.Passed).Should().BeTrue("every vector must be covered and pass:\n{0}", report);
    }

    [Fact]
    public void Every_altered_expectation_is_caught()
    {
        var runner = VectorRunner.ForAllHandlers();
        var passing = VectorFile.Read(VectorFile.DefaultPath).Where(v => runner.Run(v).Passed).ToImmutableArray();

        var survivors = passing.SelectMany(VectorAlteration.Of).Where(altered => runner.Run(altered).Passed).Select(altered => altered.Id);

        survivors.Should().BeEmpty();
    }
}
