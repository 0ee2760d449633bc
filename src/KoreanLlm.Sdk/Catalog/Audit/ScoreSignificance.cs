using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk;

/// <summary>Whether two accuracies on one benchmark differ by more than chance.</summary>
internal static class ScoreSignificance
{
    /// <summary>A sentence, or null where the check is not about two accuracies of known item count.</summary>
    public static LocalizedText? Of(IKoreanLlmCatalog catalog, ClaimCheck check, double a, double b)
    {
        if (check.Left?.Benchmark is not { } id || check.Right?.Benchmark != id || catalog.Benchmarks.FindById(id) is not { Items: { } items, Unit: "percent" }
            || a is not (> 0 and < 100) || b is not (> 0 and < 100))
        {
            return null;
        }

        var test = BenchmarkCalculator.TestDifference(a / 100, items, b / 100, items);
        return Sentences.Say(w => w.Significance(items, test.PValue, test.IsSignificant));
    }
}
