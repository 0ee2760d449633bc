namespace KoreanLlm.Sdk.Tests.Dataset.Members;

public class MeasurementTests
{
    private const string Table = """
        { "id": "our-log", "sourceId": "github-vllm-project-vllm", "locator": "log", "kind": "reported", "confidence": "high", "readOn": "2026-12-01", "reportedOn": "2026-11",
          "engine": "vllm", "engineVersion": "0.19.0", "accelerator": "nvidia-h100-sxm-80gb", "conditions": "per device", "grade": "a",
          "runs": [
            { "run": "ours-1", "system": "exaone-4.0-32b", "weightsFormat": "bf16", "cacheFormat": "bf16", "devices": 2, "tensorParallel": 2, "contextTokens": 32768, "concurrency": 4,
              "utilization": 0.9, "values": { "weights-bytes": 32003216384, "graph-bytes": -1000 } },
            { "run": "ours-1", "system": "exaone-4.0-32b", "contextTokens": 16384, "conditions": "second start", "grade": "b", "locator": "log, line 9", "values": { "weights-bytes": 32003216000 } },
            { "run": "ours-2", "systemName": "A model of ours", "huggingFaceId": "ours/a-model", "totalParameters": 1000, "engine": "sglang", "engineVersion": "0.5", "deviceName": "A card",
              "reportedOn": "2026-10-02", "values": { "decode-tokens-per-second": 61.5 } } ] }
        """;

    [Fact]
    public void A_table_gives_a_measurement_for_each_value_and_survives_an_export()
    {
        var catalog = MemberTrip.Read("measurements", Table);
        foreach (var read in new[] { catalog, MemberTrip.Again(catalog) })
        {
            var first = read.Measurements["our-log/ours-1/weights-bytes"];
            first.Should().BeEquivalentTo(
                new
                {
                    TableId = "our-log",
                    RunId = "ours-1",
                    Quantity = MeasuredQuantity.WeightBytes,
                    Value = 32003216384d,
                    SystemId = "exaone-4.0-32b",
                    WeightsFormat = "bf16",
                    CacheFormat = "bf16",
                    Engine = InferenceEngine.Vllm,
                    EngineVersion = "0.19.0",
                    AcceleratorId = "nvidia-h100-sxm-80gb",
                    Devices = 2,
                    TensorParallel = 2,
                    ContextTokens = 32768L,
                    Concurrency = 4,
                    Utilization = 0.9,
                    Conditions = "per device",
                    Grade = MeasurementGrade.A,
                    ReportedOn = PartialDate.Parse("2026-11"),
                });
            first.Evidence.Should().ContainSingle().Which.Locator.Should().Be("log");
            read.Measurements["our-log/ours-1/graph-bytes"].Value.Should().Be(-1000);

            var again = read.Measurements["our-log/ours-1/weights-bytes/2"];
            (again.Conditions, again.Grade, again.Evidence[0].Locator).Should().Be(("per device; second start", MeasurementGrade.B, "log, line 9"));

            var other = read.Measurements["our-log/ours-2/decode-tokens-per-second"];
            (other.SystemId, other.SystemName, other.HuggingFaceId, other.TotalParameters).Should().Be((null, "A model of ours", "ours/a-model", 1000L));
            (other.Engine, other.EngineVersion, other.DeviceName, other.ReportedOn).Should().Be((InferenceEngine.Sglang, "0.5", "A card", PartialDate.Parse("2026-10-02")));
        }
    }

    [Fact]
    public void A_run_is_there_from_the_day_it_was_published()
    {
        var catalog = MemberTrip.Read("measurements", Table);

        catalog.AsOf(new DateOnly(2026, 10, 1)).Measurements.Should().NotContain(m => m.TableId == "our-log");
        catalog.AsOf(new DateOnly(2026, 10, 2)).Measurements.Where(m => m.TableId == "our-log").Should().ContainSingle().Which.RunId.Should().Be("ours-2");
    }

    [Fact]
    public void The_embedded_runs_name_their_source()
    {
        var catalog = KoreanLlmCatalog.Default;

        catalog.Measurements.Should().NotBeEmpty();
        var weights = catalog.Measurements["github-llm-d-incubation-llm-d-planner/planner-h100-llama-3.1-8b-tp1/weights-bytes"];
        (weights.Value, weights.SystemId, weights.Quantity).Should().Be((16095389942d, "llama-3.1-8b-instruct", MeasuredQuantity.WeightBytes));
        catalog.EvidenceFor(weights, m => m.Value).Should().ContainSingle();
    }

    [Theory]
    [InlineData("\"devices\": 0", ".devices")]
    [InlineData("\"utilization\": 1.5", "")]
    [InlineData("\"grade\": \"c\"", ".grade")]
    [InlineData("\"contextTokens\": -1", ".contextTokens")]
    [InlineData("\"system\": \"no-such-model\"", null)]
    public void A_value_that_cannot_be_is_refused(string member, string? path) =>
        MemberTrip.Refused("measurements", $$"""
            { "id": "our-log", "sourceId": "github-vllm-project-vllm", "kind": "reported", "confidence": "high", "readOn": "2026-12-01", "grade": "a",
              "runs": [ { "run": "ours", "systemName": "s", "deviceName": "d", {{member}}, "values": { "weights-bytes": 1 } } ] }
            """).Should().Contain(p => path == null ? p.StartsWith("$.measurements", StringComparison.Ordinal) : p == "$.measurements[0].runs[0]" + path);

    [Fact]
    public void A_run_without_model_or_device_is_refused() =>
        MemberTrip.Refused("measurements", """
            { "id": "our-log", "sourceId": "github-vllm-project-vllm", "kind": "reported", "confidence": "high", "readOn": "2026-12-01", "grade": "a",
              "runs": [ { "run": "ours", "values": { "weights-bytes": 1 } } ] }
            """).Should().Equal("$.measurements[0].runs[0]", "$.measurements[0].runs[0]");
}
