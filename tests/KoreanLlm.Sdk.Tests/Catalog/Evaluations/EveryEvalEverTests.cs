using System.Text;
using System.Text.Json.Nodes;
using KoreanLlm.Sdk.Tests.ModelFiles.Evaluations;

namespace KoreanLlm.Sdk.Tests.Catalog.Evaluations;

public class EveryEvalEverTests
{
    private static readonly KoreanLlmCatalog Real = KoreanLlmCatalog.Default;
    private static readonly Lazy<List<JsonObject>> Records = new(() => Lines(Real, Real.Results));

    /// <summary>The members that the schema requires, and the words it allows.</summary>
    [Fact]
    public void Every_record_has_what_the_schema_requires()
    {
        Records.Value.Should().NotBeEmpty();
        foreach (var record in Records.Value)
        {
            Names(record).Should().BeEquivalentTo("schema_version", "evaluation_id", "retrieved_timestamp", "source_metadata", "eval_library", "model_info", "evaluation_results");
            record["schema_version"]!.GetValue<string>().Should().Be("0.3.0");
            long.Parse(record["retrieved_timestamp"]!.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture).Should().BePositive();
            Names(record["source_metadata"]!).Should().Contain(["source_type", "source_organization_name", "evaluator_relationship"]);
            record["source_metadata"]!["evaluator_relationship"]!.GetValue<string>().Should().BeOneOf("first_party", "third_party", "other");
            Names(record["eval_library"]!).Should().Equal("name", "version");
            Names(record["model_info"]!).Should().Contain(["name", "id", "additional_details"]);
            Names(record["model_info"]!["additional_details"]!).Should().Contain(["deployment_type", "model_availability"]);
            foreach (var result in record["evaluation_results"]!.AsArray())
            {
                Names(result!).Should().Contain(["evaluation_name", "source_data", "metric_config", "score_details"]);
                Names(result!["source_data"]!).Should().Contain(["dataset_name", "source_type"]);
                Names(result["metric_config"]!).Should().Contain(["lower_is_better", "score_type", "min_score", "max_score"]);
                result["score_details"]!["score"]!.GetValue<double>();
            }
        }
    }

    [Fact]
    public void Every_result_is_in_one_record() =>
        Records.Value.SelectMany(r => r["evaluation_results"]!.AsArray()).Select(r => r!["evaluation_result_id"]!.GetValue<string>()).Should().BeEquivalentTo(Real.Results.Select(r => r.Id));

    [Fact]
    public void A_record_comes_back_as_the_result_it_was()
    {
        var import = Real.Import(EvaluationFile.Read(EvaluationTexts.Stream(EvaluationTexts.EveryEvalEver)), new() { ReadOn = Fixtures.ReadOn });
        var own = new CatalogBuilder().AddOverlay(import.Overlay).Build();
        var result = import.Overlay.Results.Single();

        using var stream = new MemoryStream();
        own.ExportEveryEvalEver([result], stream);
        stream.Position = 0;
        var run = EvaluationFile.Read(stream);
        var back = own.Import(run, new() { ReadOn = Fixtures.ReadOn, Name = "back" });

        back.IsNewSystem.Should().BeFalse();
        var again = back.Overlay.Results.Single();
        (again.SystemId, again.BenchmarkId, again.Value, again.StandardError, again.IsSelfReported, again.RanBy).Should().Be((result.SystemId, "kmmlu", 56.0, 0.26, true, "Our Lab"));
    }

    private static List<JsonObject> Lines(IKoreanLlmCatalog catalog, IEnumerable<BenchmarkResult> results)
    {
        using var stream = new MemoryStream();
        catalog.ExportEveryEvalEver(results, stream);
        return [.. Encoding.UTF8.GetString(stream.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject())];
    }

    private static IEnumerable<string> Names(JsonNode node) => node.AsObject().Select(m => m.Key);
}
