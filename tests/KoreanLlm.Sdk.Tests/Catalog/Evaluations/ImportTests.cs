using System.Text;
using KoreanLlm.Sdk.Tests.ModelFiles.Evaluations;

namespace KoreanLlm.Sdk.Tests.Catalog.Evaluations;

public class ImportTests
{
    private static readonly KoreanLlmCatalog Real = KoreanLlmCatalog.Default;
    private static readonly EvaluationImportOptions Options = new() { ReadOn = Fixtures.ReadOn };

    [Fact]
    public void A_run_of_the_harness_becomes_results_in_the_unit_of_the_benchmark()
    {
        var import = Real.Import(Read(EvaluationTexts.Harness), Options);

        import.IsNewSystem.Should().BeTrue();
        import.SystemId.Should().Be("ours-our-7b");
        import.UnknownTasks.Select(s => s.Task).Should().Equal("kmmlu_direct_law");
        import.LeftOut.Should().ContainSingle(l => l.Contains("flexible-extract"));
        var (kmmlu, gsm8k) = (import.Overlay.Results[0], import.Overlay.Results[1]);
        (kmmlu.BenchmarkId, kmmlu.Value, kmmlu.StandardError, kmmlu.Setting.Shots, kmmlu.Setting.ChainOfThought).Should().Be(("kmmlu", 55.0, 0.26, 5, false));
        (kmmlu.Setting.Harness, kmmlu.Setting.HarnessVersion, kmmlu.TaskVersion, kmmlu.Metric).Should().Be(("lm-evaluation-harness", "0.4.9.2", "2.0", "exact_match"));
        kmmlu.Setting.Variant.Should().Be("task kmmlu_direct");
        (gsm8k.Value, gsm8k.Items, gsm8k.ItemsHash).Should().Be((70.0, 1319, "abc123"));
        gsm8k.Setting.Variant.Should().Contain("filter strict-match").And.Contain("temperature");
        kmmlu.ReportedOn.Should().Be(new PartialDate(2026, 1, 21));
    }

    [Theory]
    [InlineData("kmmlu", "kmmlu")]
    [InlineData("kmmlu_direct", "kmmlu")]
    [InlineData("kmmlu_cot_hard", "kmmlu-hard")]
    [InlineData("kmmlu_direct_hard", "kmmlu-hard")]
    [InlineData("kmmlu_hard", "kmmlu-hard")]
    [InlineData("kmmlu_law", null)]
    [InlineData("kmmlu_direct_hard_law", null)]
    [InlineData("haerae_history", "hae-rae-1.0-history")]
    [InlineData("gsm8k_cot_zeroshot", "gsm8k")]
    [InlineData("gsm8k_cot_llama", null)]
    [InlineData("ruler", null)]
    [InlineData("inspect_evals/gpqa_diamond", "gpqa-diamond")]
    [InlineData("direct", null)]
    public void A_part_of_a_benchmark_is_never_the_whole(string task, string? benchmark)
    {
        var import = Real.Import(Run(Score(task)), Options);

        import.Overlay.Results.Select(r => r.BenchmarkId).Should().Equal(benchmark is null ? [] : [benchmark]);
        import.UnknownTasks.Should().HaveCount(benchmark is null ? 1 : 0);
    }

    [Theory]
    [InlineData(0.5, null, null, 50.0)]
    [InlineData(0.5, 1.0, null, 50.0)]
    [InlineData(0.5, 100.0, null, 0.5)]
    [InlineData(50.5, null, null, 50.5)]
    [InlineData(50.5, 1.0, null, null)]
    [InlineData(3.0, 5.0, null, null)]
    [InlineData(0.5, null, false, null)]
    public void A_score_is_brought_to_percent_or_left_out_with_the_reason(double value, double? maximum, bool? higherIsBetter, double? expected)
    {
        var import = Real.Import(Run(Score("kmmlu") with { Value = value, Maximum = maximum, HigherIsBetter = higherIsBetter }), Options);

        import.Overlay.Results.Select(r => (double?)r.Value).Should().Equal(expected is null ? [] : [expected]);
        import.LeftOut.Should().HaveCount(expected is null ? 1 : 0);
    }

    [Fact]
    public void Another_metric_is_left_out_and_a_second_one_of_the_kind_is_a_variant()
    {
        var import = Real.Import(Run(Score("kmmlu"), Score("kmmlu") with { Metric = "acc_norm" }, Score("kmmlu") with { Metric = "perplexity", Value = 9 }), Options);

        import.LeftOut.Single().Should().Contain("kmmlu, perplexity").And.Contain("accuracy");
        import.Overlay.Results.Select(r => r.Setting.Variant).Should().Equal(null, "metric acc_norm");
        import.Overlay.Results.Select(r => r.Id).Should().OnlyHaveUniqueItems();
        Build(import).Results.Should().HaveCount(Real.Results.Count + 2);
    }

    [Theory]
    [InlineData("LGAI-EXAONE/EXAONE-4.0-32B", EvaluationFormat.LmEvaluationHarness, "exaone-4.0-32b")]
    [InlineData("vllm/LGAI-EXAONE/EXAONE-4.0-32B", EvaluationFormat.Inspect, "exaone-4.0-32b")]
    [InlineData("엑사원 4.0 32B", EvaluationFormat.EveryEvalEver, "exaone-4.0-32b")]
    public void A_system_is_found_by_any_of_its_names(string name, EvaluationFormat format, string expected)
    {
        var import = Real.Import(Run(Score("kmmlu")) with { System = name, Format = format }, Options);

        (import.SystemId, import.IsNewSystem).Should().Be((expected, false));
        import.Overlay.Models.Should().BeEmpty();
    }

    [Theory]
    [InlineData("/data/models/우리-7B", "7b")]
    [InlineData("우리", "system")]
    [InlineData("runs/checkpoint 1000", "runs-checkpoint-1000")]
    public void A_new_system_has_an_id_of_its_name_and_builds(string name, string expected)
    {
        var import = Real.Import(Run(Score("kmmlu")) with { System = name }, Options);

        import.IsNewSystem.Should().BeTrue();
        import.SystemId.Should().EndWith(expected);
        Build(import).Models[import.SystemId].Name.English.Should().Be(name);
        Build(Real.Import(Run(Score("kmmlu")) with { System = name }, Options with { AsReferenceModel = true })).ReferenceModels.Contains(import.SystemId).Should().BeTrue();
    }

    [Fact]
    public void A_record_of_every_eval_ever_says_who_ran_it()
    {
        var import = Real.Import(Read(EvaluationTexts.EveryEvalEver), Options);
        var result = import.Overlay.Results.Single();

        (result.Value, result.StandardError, result.RanBy, result.IsSelfReported, result.Setting.Reasoning).Should().Be((56.0, 0.26, "Our Lab", true, true));
        import.UnknownTasks.Single().Task.Should().Be("perplexity");
        Build(import).Sources[result.TableId].Publisher.Should().Be("Our Lab");
    }

    [Fact]
    public void The_run_stands_beside_the_published_scores_with_an_interval_and_a_test()
    {
        var run = Run(Score("kmmlu") with { StandardError = 0.003, Shots = 5 });
        var catalog = Build(Real.Import(run, Options));

        var ranked = catalog.Ranking("kmmlu").SelectMany(g => g.Models.Select(m => (Group: g, Model: m))).First(m => m.Model.Model.Id == "ours-our-7b");
        ranked.Group.Models.Length.Should().BeGreaterThan(1);
        ranked.Model.Interval!.Low.Should().BeApproximately(0.5 - (1.959964 * 0.003), 1e-6);
        var comparison = catalog.Compare("ours-our-7b", "kanana-1.5-8b", "kmmlu", new() { AllowDifferentSettings = true });
        comparison.Test!.StandardError.Should().BeGreaterThan(0.003);
        comparison.PercentagePoints.Should().NotBeNull();
    }

    [Fact]
    public void A_run_of_a_published_model_is_held_against_what_was_published()
    {
        var run = Run(Score("kmmlu") with { Value = 0.3 }) with { System = "skt/A.X-3.1-Light" };

        var conflict = Build(Real.Import(run, Options)).ScoreConflicts().First(c => c.SystemId == "a.x-3.1-light" && c.BenchmarkId == "kmmlu");

        conflict.Results.Select(r => r.Value).Should().Contain([30, 61.70]);
    }

    [Fact]
    public void A_run_on_some_items_says_so() =>
        Real.Import(Run(Score("kmmlu") with { Items = 100 }), Options).Overlay.Results.Single().Flag.Should().Be("Scored on 100 of 35030 items.");

    private static KoreanLlmCatalog Build(EvaluationImport import) => new CatalogBuilder().AddOverlay(import.Overlay).Build();

    private static EvaluationScore Score(string task) => new() { Task = task, Metric = "acc", Value = 0.5 };

    private static EvaluationRun Run(params EvaluationScore[] scores) => new() { Format = EvaluationFormat.LmEvaluationHarness, System = "ours/our-7b", Scores = [.. scores] };

    private static EvaluationRun Read(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return EvaluationFile.Read(stream);
    }
}
