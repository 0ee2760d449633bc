using System.Collections.Immutable;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk;

/// <summary>Compares two systems on one benchmark.</summary>
internal static class PairComparer
{
    public static ScoreComparison? Compare(IKoreanLlmCatalog catalog, CatalogEntity first, CatalogEntity second, Benchmark benchmark, ComparisonOptions options)
    {
        var (of, other) = (Scores(catalog, first, benchmark), Scores(catalog, second, benchmark));
        if (of.IsEmpty || other.IsEmpty)
        {
            return null;
        }

        // Of all pairs the one that compares best; then the surest, then the newest.
        var best = of.SelectMany(_ => other, (a, b) => (A: a, B: b, Differences: SettingComparer.Differences(a.Setting, b.Setting)))
            .Select(p => (p.A, p.B, p.Differences, Comparability: SettingComparer.Of(p.A, p.B, p.Differences)))
            .OrderBy(p => p.Comparability)
            .ThenByDescending(p => Confidence(p.A) + Confidence(p.B))
            .ThenByDescending(p => p.A.ReportedOn)
            .ThenBy(p => p.A.Id, StringComparer.Ordinal)
            .ThenBy(p => p.B.Id, StringComparer.Ordinal)
            .First();
        var comparable = best.Comparability <= Comparability.SameSettingDifferentSources;
        var computed = comparable || options.AllowDifferentSettings;
        var isPercent = benchmark.Unit == "percent";
        var (test, note) = computed ? Test(benchmark, best.A, best.B, options.Confidence) : (null, NotComparable);
        return new ScoreComparison
        {
            Benchmark = benchmark,
            First = best.A,
            Second = best.B,
            Comparability = best.Comparability,
            Differences = best.Differences,
            Ratio = computed && best.B.Value != 0 ? BenchmarkCalculator.Ratio(best.A.Value, best.B.Value) : null,
            PercentagePoints = computed && isPercent ? BenchmarkCalculator.PercentagePoints(best.A.Value, best.B.Value) : null,
            Test = test,
            TestNote = note,
            SizeRatio = Parameters(first) is { } a && Parameters(second) is { } b ? (double)a / b : null,
            OtherScoresOfFirst = of.Remove(best.A),
            OtherScoresOfSecond = other.Remove(best.B),
            Warnings = [.. Warnings(best.A, best.B, best.Comparability, best.Differences)],
        };
    }

    private static LocalizedText NotComparable { get; } = new()
    {
        English = "Not tested: the scores are not comparable. Set AllowDifferentSettings to compute all the same.",
        Korean = "비교 가능한 점수가 아니므로 검정하지 않았습니다. 그래도 계산하려면 AllowDifferentSettings를 설정하십시오.",
    };

    private static ImmutableArray<BenchmarkResult> Scores(IKoreanLlmCatalog catalog, CatalogEntity system, Benchmark benchmark) =>
        ResultIndex.Of(catalog, system.Id, benchmark.Id);

    private static int Confidence(BenchmarkResult result) => result.Evidence.IsEmpty ? -1 : result.Evidence.Max(e => (int)e.Confidence);

    private static long? Parameters(CatalogEntity system) => system switch
    {
        Model model => model.TotalParameters,
        ReferenceModel model => model.TotalParameters,
        _ => null,
    };

    private static (DifferenceTestResult? Test, LocalizedText Note) Test(Benchmark benchmark, BenchmarkResult first, BenchmarkResult second, double confidence)
    {
        if (benchmark.Unit != "percent" || (first.Items ?? benchmark.Items) is not { } items || (second.Items ?? benchmark.Items) is not { } otherItems)
        {
            return (null, new() { English = "Not tested: the score is no percentage of a known number of items.", Korean = "문항 수가 알려진 백분율 점수가 아니므로 검정하지 않았습니다." });
        }

        var (a, b) = (first.Value, second.Value);
        if (a is <= 0 or >= 100 && b is <= 0 or >= 100)
        {
            return (null, new() { English = "Not tested: both scores lie at an end of the scale.", Korean = "두 점수가 모두 척도의 끝값이므로 검정하지 않았습니다." });
        }

        return (BenchmarkCalculator.TestDifference(a / 100, items, b / 100, otherItems, DifferenceVariance.Unpooled, confidence), new()
        {
            English = "Unpaired: the runs are taken as independent. A paired test, which needs the answers, is usually sharper.",
            Korean = "두 실행이 독립이라고 가정한 비대응 검정입니다. 문항별 답이 있으면 대응 검정이 더 정밀합니다.",
        });
    }

    private static IEnumerable<LocalizedText> Warnings(BenchmarkResult a, BenchmarkResult b, Comparability comparability, ImmutableArray<SettingDifference> differences)
    {
        if (comparability == Comparability.DifferentSettings)
        {
            var named = string.Join(", ", differences.Select(d => $"{d.Member} ({d.First ?? "?"} / {d.Second ?? "?"})"));
            yield return new() { English = $"The settings differ: {named}.", Korean = $"평가 설정이 다릅니다: {named}." };
        }
        else if (comparability == Comparability.SettingUnknown)
        {
            yield return new() { English = "The settings are not stated well enough to compare.", Korean = "평가 설정이 충분히 명시되지 않아 비교 가능 여부를 알 수 없습니다." };
        }

        if (a.SystemVariant != b.SystemVariant)
        {
            var builds = $"{a.SystemVariant ?? "?"} / {b.SystemVariant ?? "?"}";
            yield return new() { English = $"Different builds were scored: {builds}.", Korean = $"평가한 모델 버전이 다릅니다: {builds}." };
        }

        foreach (var flag in new[] { a.Flag, b.Flag }.OfType<string>())
        {
            yield return new() { English = flag };
        }
    }
}
