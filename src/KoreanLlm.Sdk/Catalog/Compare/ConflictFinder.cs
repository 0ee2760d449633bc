using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>Finds what sources print differently in one cell: one system and build on one benchmark.</summary>
internal static class ConflictFinder
{
    public static IEnumerable<ScoreConflict> In(IEnumerable<BenchmarkResult> cell)
    {
        var results = cell.ToImmutableArray();
        var pairs = results
            .SelectMany((a, i) => results.Skip(i + 1), (a, b) => (First: a, Second: b, Kind: a.Value == b.Value ? null : KindOf(a, b)))
            .Where(p => p.Kind is not null)
            .GroupBy(p => p.Kind!.Value);
        foreach (var kind in pairs)
        {
            // Scores under one setting belong together; a silent one stands beside each stated setting that it does not contradict.
            foreach (var members in Together([.. kind.Select(p => (p.First, p.Second))]))
            {
                yield return new ScoreConflict
                {
                    SystemId = members[0].SystemId,
                    BenchmarkId = members[0].BenchmarkId,
                    Kind = kind.Key,
                    Setting = SettingComparer.Common([.. members.Select(r => r.Setting)]),
                    Results = [.. results.Where(members.Contains)],
                };
            }
        }
    }

    private static ScoreConflictKind? KindOf(BenchmarkResult a, BenchmarkResult b)
    {
        var relation = SettingComparer.Relate(a, b);
        return relation.Comparability == Comparability.DifferentSettings ? null
            : AgreeRounded(a.Value, b.Value) ? ScoreConflictKind.Rounding
            : relation.Differences.IsEmpty && SameSource(a, b) ? ScoreConflictKind.SameSource
            : relation.Differences.IsEmpty && SettingComparer.IsStated(a.Setting) ? ScoreConflictKind.Contradiction
            : ScoreConflictKind.SettingUnknown;
    }

    private static bool SameSource(BenchmarkResult a, BenchmarkResult b) => a.Evidence.Concat(b.Evidence).Select(e => e.SourceId).Distinct().Count() == 1;

    /// <summary>Whether both are one figure, printed with more or fewer digits.</summary>
    private static bool AgreeRounded(double a, double b)
    {
        if (Math.Abs(a) > 1e15 || Math.Abs(b) > 1e15)
        {
            return false;
        }

        var (x, y) = ((decimal)a, (decimal)b);
        var digits = Math.Min(x.Scale, y.Scale);
        return Math.Round(x, digits, MidpointRounding.AwayFromZero) == Math.Round(y, digits, MidpointRounding.AwayFromZero);
    }

    /// <summary>Joins pairs to groups in which no two scores have contradicting settings.</summary>
    private static List<List<BenchmarkResult>> Together(List<(BenchmarkResult First, BenchmarkResult Second)> pairs)
    {
        var groups = new List<List<BenchmarkResult>>();
        foreach (var (first, second) in pairs)
        {
            if (groups.Find(g => (g.Contains(first) || g.Contains(second)) && Fits(g, first) && Fits(g, second)) is { } group)
            {
                group.AddRange(new[] { first, second }.Where(r => !group.Contains(r)));
            }
            else
            {
                groups.Add([first, second]);
            }
        }

        return groups;

        static bool Fits(List<BenchmarkResult> group, BenchmarkResult result) =>
            group.TrueForAll(r => !SettingComparer.Differences(r.Setting, result.Setting).Any(d => d.IsContradiction));
    }
}
