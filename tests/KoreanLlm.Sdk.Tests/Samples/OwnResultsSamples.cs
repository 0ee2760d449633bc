using System.Text;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Samples;

public class OwnResultsSamples
{
    private const string Results = """
        {
          "results": {"kmmlu": {"acc,none": 0.612, "acc_stderr,none": 0.0026}, "kmmlu_law": {"acc,none": 0.5, "acc_stderr,none": 0.0158}},
          "n-shot": {"kmmlu": 5, "kmmlu_law": 5},
          "config": {"model": "vllm", "model_args": "pretrained=ours/our-7b"},
          "date": 1768964383.85, "lm_eval_version": "0.4.9.2", "model_name": "ours/our-7b"
        }
        """;

    private static readonly IKoreanLlmCatalog catalog = KoreanLlmCatalog.Default;

    [Fact]
    public void A_run_beside_the_published_scores()
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(Results));

        #region import
        var run = EvaluationFile.Read(file);
        var import = catalog.Import(run, new() { ReadOn = new(2026, 11, 24), Name = "our 7b, first run" });
        var parts = import.UnknownTasks.Select(s => s.Task); // kmmlu_law: a part, not the benchmark
        var withOurs = new CatalogBuilder().AddOverlay(import.Overlay).Build();
        #endregion

        parts.Should().Equal("kmmlu_law");

        #region rank
        var group = withOurs.Ranking("kmmlu").First(g => g.Models.Any(m => m.Model.Id == import.SystemId));
        foreach (var ranked in group.Models)
        {
            Console.WriteLine($"{ranked.Model.Name.English}: {ranked.Result.Value} {ranked.Interval} {ranked.Comparability}");
        }

        var comparison = withOurs.Compare(import.SystemId, "kanana-1.5-8b", "kmmlu", new() { AllowDifferentSettings = true }); // theirs is silent about the software
        var difference = comparison.PercentagePoints;     // null unless we insist
        var significant = comparison.Test?.IsSignificant; // from both standard errors, as of separate runs
        #endregion

        group.Models.Length.Should().BeGreaterThan(1);
        difference.Should().NotBeNull();
        significant.Should().NotBeNull();
    }

    [Fact]
    public void Two_runs_on_the_same_items()
    {
        using var first = Samples(1, 1, 1, 0, 1, 1);
        using var second = Samples(1, 0, 0, 0, 1, 0);

        #region paired
        var pairs = PairedItems.Of(EvaluationFile.ReadItems(first), EvaluationFile.ReadItems(second));
        var (onlyFirst, onlySecond) = pairs.Discordant();
        var p = BenchmarkCalculator.McNemarMidP(onlyFirst, onlySecond);       // right or wrong
        var any = BenchmarkCalculator.BootstrapPaired([.. pairs.Differences()]); // any score; several attempts are averaged
        #endregion

        p.Should().Be(0.125);
        any.Difference.Should().Be(0.5);
    }

    private static MemoryStream Samples(params int[] scores) =>
        new(Encoding.UTF8.GetBytes(string.Join('\n', scores.Select((s, i) => $$"""{"doc_id": {{i}}, "target": "A", "filter": "none", "metrics": ["acc"], "acc": {{s}}}"""))));
}
