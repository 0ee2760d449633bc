using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>Does it score high enough, under a setting that counts?</summary>
internal sealed class ScoreChecks
{
    private readonly List<(ScoreRequirement Requirement, Benchmark Benchmark, ILookup<string, BenchmarkResult> Results)> _asked;

    public ScoreChecks(IKoreanLlmCatalog catalog, ImmutableArray<ScoreRequirement> asked) => _asked =
    [
        .. asked.Select(requirement =>
        {
            var benchmark = catalog.Benchmarks[requirement.Benchmark];
            return (requirement, benchmark, catalog.Results.Where(r => r.BenchmarkId == benchmark.Id).ToLookup(r => r.SystemId));
        }),
    ];

    public IEnumerable<RequirementFinding> Of(Model model)
    {
        foreach (var (requirement, benchmark, results) in _asked)
        {
            var name = $"{nameof(ModelRequirements.Scores)}: {benchmark.Id}";
            var best = Best(requirement, benchmark, results[model.Id]);
            if (best is not null)
            {
                var value = Finding.Number(best.Value);
                yield return Finding.Of(
                    name,
                    Reaches(benchmark, best.Value, requirement.AtLeast),
                    $"{value} in table {best.TableId} ({best.Setting}), asked {Finding.Number(requirement.AtLeast)}.",
                    $"{value}점, 표 {best.TableId} ({best.Setting}), 기준 {Finding.Number(requirement.AtLeast)}.")
                    with
                { Evidence = best.Evidence };
            }
            else
            {
                yield return results.Contains(model.Id)
                    ? Finding.CannotTell(name, "Its scores are not stated to have the setting asked for.", "요구한 평가 설정의 점수가 확인되지 않았습니다.")
                    : Finding.CannotTell(name, "No score is known to the catalog.", "카탈로그에 점수가 없습니다.");
            }
        }
    }

    public ImmutableArray<BenchmarkResult> Known(Model model) => [.. _asked.Select(a => Best(a.Requirement, a.Benchmark, a.Results[model.Id])).OfType<BenchmarkResult>()];

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
