using System.Collections.Immutable;
using KoreanLlm.Sdk.Calculators;

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

    /// <summary>The handlers know the format, not the file: they answer other models, shapes, presets and optional inputs too.</summary>
    [Fact]
    public void A_file_of_other_values_is_covered_and_passes()
    {
        var vectors = VectorFile.Read(VectorFile.MadeUpPath);

        var outcomes = VectorRunner.ForAllHandlers().Run(vectors);

        outcomes.All(o => o.Passed).Should().BeTrue("every vector must be covered and pass:\n{0}", VectorReport.Of(VectorFile.MadeUpPath, outcomes));
        vectors.Select(v => v.Calculator).Should().Contain(VectorFile.Read(VectorFile.DefaultPath).Select(v => v.Calculator));
    }

    /// <summary>Vectors state what they know of a difference; the audit finds the same without being told.</summary>
    [Fact]
    public void Known_differences_are_found_without_being_told()
    {
        var vectors = VectorFile.Read(VectorFile.DefaultPath).Where(v => v.Calculator == "params.audit_published").ToList();

        foreach (var vector in vectors)
        {
            var known = vector.Inputs.Member("known_extra_elements");
            var audit = InferenceCalculator.AuditParameters(VectorArchitectures.Of(vector.Inputs.Member("config")), vector.Inputs.Integer("published_total"));

            audit.Explanations.Select(e => e.Elements).Should().BeEquivalentTo(known.EnumerateObject().Select(e => e.Value.GetInt64()), vector.Id);
        }

        vectors.Should().NotBeEmpty();
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
