using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk;

/// <summary>Compares two systems on one benchmark.</summary>
internal static class PairComparer
{
    public static ScoreComparison Compare(IKoreanLlmCatalog catalog, CatalogEntity first, CatalogEntity second, Benchmark benchmark, ComparisonOptions options)
    {
        var (of, other) = (ResultIndex.Of(catalog, first.Id, benchmark.Id), ResultIndex.Of(catalog, second.Id, benchmark.Id));
        if (Best(of, other) is not { } best)
        {
            var missing = Sentences.Say(w => w.NoScores(benchmark.Name, of.IsEmpty ? first.Name : null, other.IsEmpty ? second.Name : null));
            return new ScoreComparison
            {
                Benchmark = benchmark,
                Comparability = Comparability.NoScore,
                Reason = missing,
                TestNote = missing,
                OtherScoresOfFirst = of,
                OtherScoresOfSecond = other,
            };
        }

        var (relation, computed) = (best.Relation, best.Relation.IsComparable || options.AllowDifferentSettings);
        var (test, note) = computed ? Test(benchmark, best.First, best.Second, options.Confidence) : (null, Sentences.Say(w => w.NotTestedNotComparable()));
        return new ScoreComparison
        {
            Benchmark = benchmark,
            First = best.First,
            Second = best.Second,
            Comparability = relation.Comparability,
            Reason = relation.Reason,
            Differences = relation.Differences,
            Ratio = computed && best.Second.Value != 0 ? BenchmarkCalculator.Ratio(best.First.Value, best.Second.Value) : null,
            PercentagePoints = computed && benchmark.Unit == "percent" ? BenchmarkCalculator.PercentagePoints(best.First.Value, best.Second.Value) : null,
            Test = test,
            TestNote = note,
            SizeRatio = Parameters(first) is { } a && Parameters(second) is { } b ? (double)a / b : null,
            OtherScoresOfFirst = of.Remove(best.First),
            OtherScoresOfSecond = other.Remove(best.Second),
            Warnings = [.. Warnings(best.First, best.Second, relation)],
        };
    }

    /// <summary>Of all pairs the one that compares best; then the surest, then the newest. Null where one side has no score.</summary>
    public static ScorePair? Best(IEnumerable<BenchmarkResult> of, IEnumerable<BenchmarkResult> other) => of
        .SelectMany(_ => other, (a, b) => new ScorePair(a, b, SettingComparer.Relate(a, b)))
        .OrderBy(p => p.Relation.Comparability)
        .ThenByDescending(p => Confidence(p.First) + Confidence(p.Second))
        .ThenByDescending(p => p.First.ReportedOn)
        .ThenBy(p => p.First.Id, StringComparer.Ordinal)
        .ThenBy(p => p.Second.Id, StringComparer.Ordinal)
        .FirstOrDefault();

    private static int Confidence(BenchmarkResult result) => result.Evidence.IsEmpty ? -1 : result.Evidence.Max(e => (int)e.Confidence);

    private static long? Parameters(CatalogEntity system) => system switch
    {
        Model model => model.TotalParameters,
        ReferenceModel model => model.TotalParameters,
        _ => null,
    };

    private static (DifferenceTestResult? Test, LocalizedText Note) Test(Benchmark benchmark, BenchmarkResult first, BenchmarkResult second, double confidence)
    {
        var (items, otherItems) = (first.Items ?? benchmark.Items, second.Items ?? benchmark.Items);
        if (benchmark.Unit != "percent" || Error(first, items) is not { } error || Error(second, otherItems) is not { } otherError)
        {
            return (null, Sentences.Say(w => w.NotTestedNoItems()));
        }

        var (a, b) = (first.Value, second.Value);
        if (error == 0 && otherError == 0)
        {
            return (null, Sentences.Say(w => w.NotTestedAtEnds()));
        }

        return (BenchmarkCalculator.TestDifferenceByError(a / 100, error, b / 100, otherError, confidence), Sentences.Say(w => w.Unpaired()));
    }

    /// <summary>The standard error of a percentage as a fraction: the stated one, otherwise that of its items.</summary>
    private static double? Error(BenchmarkResult result, int? items) =>
        result.StandardError is > 0 and var stated ? (double?)stated / 100
        : items is { } n && result.Value is >= 0 and <= 100 ? BenchmarkCalculator.StandardError(result.Value / 100, n)
        : null;

    private static IEnumerable<LocalizedText> Warnings(BenchmarkResult a, BenchmarkResult b, ScoreRelation relation)
    {
        if (!relation.IsComparable)
        {
            yield return relation.Reason;
        }

        if (a.SystemVariant != b.SystemVariant)
        {
            yield return Sentences.Say(w => w.DifferentBuilds(a.SystemVariant ?? "?", b.SystemVariant ?? "?"));
        }

        foreach (var flag in new[] { a.Flag, b.Flag }.OfType<string>())
        {
            yield return new() { English = flag };
        }
    }
}
