using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>Does it score high enough, under a setting that counts?</summary>
internal sealed class ScoreChecks
{
    private readonly List<(ScoreRequirement Requirement, Benchmark Benchmark)> _asked;
    private readonly IKoreanLlmCatalog _then;

    public ScoreChecks(IKoreanLlmCatalog catalog, IKoreanLlmCatalog then, ImmutableArray<ScoreRequirement> asked)
    {
        _then = then;
        _asked = [.. asked.Select(requirement => (requirement, catalog.Benchmarks[requirement.Benchmark]))];
    }

    public IEnumerable<RequirementFinding> Of(Model model)
    {
        foreach (var (requirement, benchmark) in _asked)
        {
            var results = ResultIndex.Of(_then, model.Id, benchmark.Id);
            var finding = Best(requirement, benchmark, results) is { } best
                ? Finding.Of(Requirement.Scores, Reaches(benchmark, best.Value, requirement.AtLeast), Sentences.Say(w => w.Score(best, requirement.AtLeast))) with { Evidence = best.Evidence }
                : Finding.CannotTell(Requirement.Scores, Sentences.Say(w => results.IsEmpty ? w.NoScore() : w.NoScoreOfSetting()));
            yield return finding with { BenchmarkId = benchmark.Id };
        }
    }

    public ImmutableArray<BenchmarkResult> Known(Model model) => [.. _asked.Select(a => Best(a.Requirement, a.Benchmark, ResultIndex.Of(_then, model.Id, a.Benchmark.Id))).OfType<BenchmarkResult>()];

    public double Merit(ImmutableArray<BenchmarkResult> scores) =>
        scores.Sum(s => _asked.Find(a => a.Benchmark.Id == s.BenchmarkId) is var asked && asked.Benchmark.HigherIsBetter ? s.Value - asked.Requirement.AtLeast : asked.Requirement.AtLeast - s.Value);

    private static BenchmarkResult? Best(ScoreRequirement requirement, Benchmark benchmark, IEnumerable<BenchmarkResult> results)
    {
        var matching = results.Where(r => Matches(requirement.Setting, r.Setting));
        return benchmark.HigherIsBetter ? matching.MaxBy(r => r.Value) : matching.MinBy(r => r.Value);
    }

    private static bool Reaches(Benchmark benchmark, double value, double asked) => benchmark.HigherIsBetter ? value >= asked : value <= asked;

    /// <summary>A setting that a source does not state never counts as the one asked for.</summary>
    private static bool Matches(EvaluationSetting? wanted, EvaluationSetting actual) => wanted is null
        || (Same(wanted.Shots, actual.Shots) && Same(wanted.ChainOfThought, actual.ChainOfThought) && Same(wanted.Reasoning, actual.Reasoning)
            && Same(wanted.Harness, actual.Harness) && Same(wanted.HarnessVersion, actual.HarnessVersion) && Same(wanted.Judge, actual.Judge)
            && Same(wanted.EvaluatedBy, actual.EvaluatedBy) && Same(wanted.Variant, actual.Variant));

    private static bool Same<T>(T? wanted, T? actual) => wanted is null || EqualityComparer<T?>.Default.Equals(wanted, actual);
}
