using System.Globalization;
using System.Text;
using KoreanLlm.Sdk.Calculators;
using KoreanLlm.Sdk.Checks;

namespace KoreanLlm.Sdk.Tests.Calculators;

/// <summary>Replays the published runs of the catalog and holds the figures of <see cref="AccuracyTable"/> and of the page against it. With KOREANLLM_WRITE_ACCURACY=1 they are written anew.</summary>
public class AccuracyReplayTests
{
    private const string Begin = "<!-- figures of the replay -->\n";
    private const string End = "<!-- end of the figures -->";

    private const string Anew = "where data or formulas changed on purpose, a run with KOREANLLM_WRITE_ACCURACY=1 writes the figures anew";

    private static readonly Lazy<IReadOnlyList<Replayed>> Runs = new(() => [.. new Replay(KoreanLlmCatalog.Default).Of(KoreanLlmCatalog.Default.Measurements)]);

    private static readonly string Code = RepositoryRoot.Combine("src", "KoreanLlm.Sdk", "Calculators", "AccuracyTable.Rows.cs");
    private static readonly string Page = RepositoryRoot.Combine("docs", "accuracy.md");

    private static bool Writes => Environment.GetEnvironmentVariable("KOREANLLM_WRITE_ACCURACY") == "1";

    [Fact]
    public void The_table_of_the_calculators_is_that_of_the_replay()
    {
        var text = Rows();
        if (Writes)
        {
            File.WriteAllText(Code, text);
        }

        File.ReadAllText(Code).ReplaceLineEndings("\n").Should().Be(text, Anew);
    }

    [Fact]
    public void The_page_has_the_figures_of_the_replay()
    {
        var page = File.ReadAllText(Page).ReplaceLineEndings("\n");
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        if (Writes)
        {
            File.WriteAllText(Page, page = page[..begin] + Figures() + page[end..]);
            end = page.IndexOf(End, StringComparison.Ordinal);
        }

        page[begin..end].Should().Be(Figures(), Anew);
    }

    [Fact]
    public void Estimates_carry_the_accuracy_of_their_regime()
    {
        var weights = InferenceCalculator.EstimateWeights(KoreanLlmCatalog.Default.Models["exaone-4.0-1.2b"], WeightFormat.Q4KM).Accuracy;

        (weights.Regime, weights.IsMeasured).Should().Be(("file", true));
        weights.MeanError.Should().BeLessThan(0.02);
        weights.RunIds.Should().OnlyContain(id => KoreanLlmCatalog.Default.Measurements.ContainsId(id));
    }

    [Fact]
    public void No_source_that_fixed_an_estimate_is_among_its_errors()
    {
        Runs.Value.Should().Contain(r => r.HasFixed);
        ReplayReport.Accuracies(Runs.Value).Where(a => a.Formula == "inference.capacity").SelectMany(a => a.Accuracy.RunIds)
            .Should().NotBeEmpty().And.NotContain(id => id.Contains("llm-d-planner", StringComparison.Ordinal));
    }

    [Fact]
    public void The_budgets_of_files_weights_in_16_bits_and_tokens_are_met()
    {
        Accuracy Of(string formula, string regime) => ReplayReport.Accuracies(Runs.Value).Single(a => a.Formula == formula && a.Accuracy.Regime == regime).Accuracy;

        Of("inference.weights", "file").WorstError.Should().BeLessThan(0.02);
        Of("inference.weights", "plain").MeanError.Should().BeLessThan(0.01);
        Of("inference.kv-cache", "keys and values").MeanError.Should().BeLessThan(0.005);
    }

    [Fact]
    public void A_file_of_runs_is_read_joined_and_replayed()
    {
        const string Csv = """"
            id,model,hf_id,weights_format,kv_format,engine,engine_version,accelerator,devices,tensor_parallel,context_tokens,batch_or_concurrency,utilization,quantity,value,unit,conditions,source_url,published_on,grade
            a#1,Qwen3-32B,Qwen/Qwen3-32B,,,vLLM,0.11,NVIDIA H100 80GB,1,1,16000,,0.9,weights_bytes,65530463519,bytes,"one, ""two""",https://github.com/o/r/blob/1/x.md,2026-04-01,A
            a#2,Qwen3-32B,Qwen/Qwen3-32B,,,vLLM,0.11,NVIDIA H100 80GB,1,1,16000,,0.9,kv_cache_bytes,4778151117,bytes,,https://github.com/o/r/blob/1/x.md,2026-04-01,A
            c#1,,Qwen/Qwen3-235B-A22B-FP8,,,SGLang,,NVIDIA H100 80GB,4,4,,,mem-fraction-static 0.93,kv_cache_bytes,17673790423,bytes,,,,A
            b,Nobody knows it,,,,vLLM,,NVIDIA H100 80GB,1,,,,,weights_bytes,1,bytes,,,,A
            """";
        var measurements = MeasurementCsv.Read(new StringReader(Csv), KoreanLlmCatalog.Default);

        measurements.Select(m => (m.SystemId, m.AcceleratorId, m.Conditions)).Should().Equal(("qwen3-32b", "nvidia-h100-sxm-80gb", "one, \"two\""), ("qwen3-32b", "nvidia-h100-sxm-80gb", null), ("qwen3-235b-a22b", "nvidia-h100-sxm-80gb", null), (null, "nvidia-h100-sxm-80gb", null));
        var output = new StringWriter();
        ReplayReport.Run(KoreanLlmCatalog.Default, measurements, output).Should().Be(0);
        output.ToString().Should().Contain("inference.weights (plain)").And.Contain("inference.capacity (vllm)").And.Contain("inference.capacity (conservative)").And.EndWith($"5 replayed, 1 not{Environment.NewLine}");
        new Replay(KoreanLlmCatalog.Default).Of(measurements).Where(r => r.Reason is null && r.Measurement.SystemId == "qwen3-32b").Should().OnlyContain(r => Math.Abs(r.Error) < 0.02);
    }

    [Theory]
    [InlineData("NVIDIA GeForce RTX 4090 (25.4 GB device)", "nvidia-rtx-4090")]
    [InlineData("NVIDIA H200-SXM-141GB", "nvidia-h200-sxm-141gb")]
    [InlineData("AMD Instinct MI300X 192GB HBM3", "amd-mi300x")]
    [InlineData("A card of tomorrow", null)]
    public void A_device_is_found_by_the_name_of_a_log(string name, string? id) =>
        MeasurementCsv.AcceleratorOf(KoreanLlmCatalog.Default, name)?.Id.Should().Be(id);

    private static string Rows()
    {
        var text = new StringBuilder("using System.Collections.Immutable;\n\nnamespace KoreanLlm.Sdk.Calculators;\n\ninternal static partial class AccuracyTable\n{\n    /// <summary>One row a formula and regime that runs speak of. Written by a replay of the measurements, see AccuracyReplayTests.</summary>\n    public static ImmutableArray<Row> Rows { get; } =\n    [\n");
        foreach (var (formula, accuracy) in ReplayReport.Accuracies(Runs.Value).Where(a => !a.Accuracy.Regime.EndsWith("on the device", StringComparison.Ordinal) && !a.Accuracy.Regime.EndsWith("speculative", StringComparison.Ordinal)))
        {
            text.Append(CultureInfo.InvariantCulture, $"        Of(\"{formula}\", \"{accuracy.Regime}\", {accuracy.Sources}, {Short(accuracy.MeanError)}, {Short(accuracy.WorstError)}, {Short(accuracy.Bias)}, {Short(accuracy.PromisedTooMuch)}, {Short(accuracy.MedianShare)}, {Short(accuracy.ShareRange!.Low)}, {Short(accuracy.ShareRange.High)}, \"\"\"\n");
            foreach (var group in accuracy.RunIds.Select(id => id.Split('/')).GroupBy(parts => $"{parts[0]} {parts[2]}"))
            {
                text.Append(CultureInfo.InvariantCulture, $"            {group.Key} {string.Join(' ', group.Select(parts => parts.Length > 3 ? $"{parts[1]}~{parts[3]}" : parts[1]))}\n");
            }

            text.Append("            \"\"\"),\n");
        }

        return text.Append("    ];\n}\n").ToString();
    }

    private static string Figures()
    {
        var text = new StringBuilder("| Formula | Regime | Runs | Sources | Mean error | Worst | Bias | Promised too much | Measured / estimated, median (10th to 90th of 100) |\n|---|---|--:|--:|--:|--:|--:|--:|--:|\n");
        foreach (var (formula, a) in ReplayReport.Accuracies(Runs.Value))
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{formula}` | {a.Regime} | {a.Runs} | {a.Sources} | {100 * a.MeanError:0.0} % | {100 * a.WorstError:0.0} % | {100 * a.Bias:+0.0;-0.0;0.0} % | {100 * a.PromisedTooMuch:0} % | {a.MedianShare:0.00} ({a.ShareRange!.Low:0.00} to {a.ShareRange.High:0.00}) |\n");
        }

        text.Append("\nMeasured share of the ceiling of decoding one stream on one device, by engine and class of device:\n\n| Engine | Class | Runs | Sources | Median | 10th to 90th of 100 |\n|---|---|--:|--:|--:|--:|\n");
        foreach (var group in Runs.Value.Where(r => r.Reason is null && r.Formula == "inference.roofline-decode" && !r.Regime.Contains(',', StringComparison.Ordinal)).GroupBy(r => (r.Regime, Class: ClassOf(r.Measurement.AcceleratorId!))).OrderBy(g => g.Key.Regime, StringComparer.Ordinal).ThenBy(g => g.Key.Class, StringComparer.Ordinal))
        {
            var a = Accuracy.Of(group.Key.Regime, group.Select(r => new AccuracyRun { Id = r.Measurement.Id, SourceId = r.Measurement.TableId, Predicted = r.Predicted, Measured = r.Measured }), moreIsPromise: true);
            text.Append(CultureInfo.InvariantCulture, $"| {group.Key.Regime} | {group.Key.Class} | {a.Runs} | {a.Sources} | {a.MedianShare:0.00} | {a.ShareRange!.Low:0.00} to {a.ShareRange.High:0.00} |\n");
        }

        return text.ToString();
    }

    private static string ClassOf(string accelerator) =>
        accelerator.StartsWith("apple-", StringComparison.Ordinal) ? "Apple silicon"
        : accelerator.StartsWith("nvidia-rtx-", StringComparison.Ordinal) ? accelerator.Contains("-ada", StringComparison.Ordinal) || accelerator.Contains("a6000", StringComparison.Ordinal) || accelerator.Contains("-pro-", StringComparison.Ordinal) ? "workstation card" : "GeForce"
        : accelerator.Contains("gb10", StringComparison.Ordinal) || accelerator.Contains("ryzen", StringComparison.Ordinal) ? "shared memory"
        : accelerator.Contains("radeon", StringComparison.Ordinal) ? "Radeon"
        : "data center";

    private static string Short(double? value) => Math.Round(value!.Value, 4).ToString("0.####", CultureInfo.InvariantCulture);
}
