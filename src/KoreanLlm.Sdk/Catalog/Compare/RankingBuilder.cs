using System.Collections.Immutable;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk;

/// <summary>Groups scores that may be compared, and ranks each group.</summary>
internal static class RankingBuilder
{
    public static ImmutableArray<RankingGroup> Of(IKoreanLlmCatalog catalog, Benchmark benchmark, ComparisonOptions options)
    {
        var results = catalog.Results.Where(r => r.BenchmarkId == benchmark.Id && catalog.Models.ContainsId(r.SystemId)).ToList();
        var bases = results
            .GroupBy(r => (r.Setting, Table: SettingComparer.IsStated(r.Setting) ? null : r.TableId))
            .Select(g => (g.Key.Setting, g.Key.Table, Own: g.ToList()))
            .OrderByDescending(g => g.Own.Count)
            .ThenBy(g => g.Table, StringComparer.Ordinal)
            .ToList();
        if (options.AllowDifferentSettings)
        {
            return bases.Count == 0 ? [] : [Group(catalog, benchmark, options, bases[0].Setting, null, bases[0].Own[0], results)];
        }

        return
        [
            .. bases
                .Where(b => b.Own.Count > 1 || !bases.Exists(other => other.Own.Count > 1 && Joins(b.Own[0], other.Own[0], other.Table)))
                .Select(b => Group(catalog, benchmark, options, b.Setting, b.Table, b.Own[0], results.Where(r => Joins(r, b.Own[0], b.Table))))
                .OrderByDescending(g => g.Models.Length)
                .ThenBy(g => g.TableId, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether a score stands in the group of another one: same shots stated, or one table, and nothing contradicts.</summary>
    private static bool Joins(BenchmarkResult result, BenchmarkResult @base, string? table) =>
        (table is null ? result.Setting.Shots == @base.Setting.Shots : result.TableId == table)
        && SettingComparer.Relate(result, @base).Comparability != Comparability.DifferentSettings;

    private static RankingGroup Group(
        IKoreanLlmCatalog catalog, Benchmark benchmark, ComparisonOptions options, EvaluationSetting setting, string? table, BenchmarkResult @base, IEnumerable<BenchmarkResult> results) => new()
        {
            Setting = setting,
            TableId = table,
            Models =
            [
                .. results
                    .Select(r => (Result: r, Relation: SettingComparer.Relate(r, @base)))
                    .Select(r => new RankedModel
                    {
                        Model = catalog.Models.FindById(r.Result.SystemId)!,
                        Result = r.Result,
                        Comparability = r.Relation.Comparability,
                        Differences = r.Relation.Differences,
                        Interval = Interval(benchmark, r.Result, options.Confidence),
                    })
                    .OrderBy(r => benchmark.HigherIsBetter ? -r.Result.Value : r.Result.Value)
                    .ThenBy(r => r.Model.Id, StringComparer.Ordinal),
            ],
        };

    // A stated error knows what a count of items does not: items of unequal weight, and those that hang together.
    private static Interval? Interval(Benchmark benchmark, BenchmarkResult result, double confidence) =>
        benchmark.Unit != "percent" || result.Value is < 0 or > 100 ? null
        : result.StandardError is > 0 and var error ? BenchmarkCalculator.NormalInterval(result.Value / 100, error / 100, confidence)
        : (result.Items ?? benchmark.Items) is { } items ? BenchmarkCalculator.WilsonInterval(result.Value / 100, items, confidence)
        : null;
}
