using System.Collections.Immutable;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk;

/// <summary>Groups scores that may be compared, and ranks each group.</summary>
internal static class RankingBuilder
{
    public static ImmutableArray<RankingGroup> Of(IKoreanLlmCatalog catalog, Benchmark benchmark, ComparisonOptions options) =>
    [
        .. catalog.Results
            .Where(r => r.BenchmarkId == benchmark.Id && catalog.Models.ContainsId(r.SystemId))
            .GroupBy(r => (r.Setting, Table: SettingComparer.IsStated(r.Setting) ? null : r.TableId))
            .Select(g => new RankingGroup { Setting = g.Key.Setting, TableId = g.Key.Table, Models = Ranked(catalog, benchmark, g, options) })
            .OrderByDescending(g => g.Models.Length)
            .ThenBy(g => g.TableId, StringComparer.Ordinal),
    ];

    private static ImmutableArray<RankedModel> Ranked(IKoreanLlmCatalog catalog, Benchmark benchmark, IEnumerable<BenchmarkResult> results, ComparisonOptions options) =>
    [
        .. results
            .Select(r => new RankedModel { Model = catalog.Models.FindById(r.SystemId)!, Result = r, Interval = Interval(benchmark, r, options.Confidence) })
            .OrderBy(r => benchmark.HigherIsBetter ? -r.Result.Value : r.Result.Value)
            .ThenBy(r => r.Model.Id, StringComparer.Ordinal),
    ];

    private static Interval? Interval(Benchmark benchmark, BenchmarkResult result, double confidence) =>
        benchmark.Unit == "percent" && (result.Items ?? benchmark.Items) is { } items && result.Value is >= 0 and <= 100
            ? BenchmarkCalculator.WilsonInterval(result.Value / 100, items, confidence)
            : null;
}
