using System.Globalization;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk;

/// <summary>Whether two accuracies on one benchmark differ by more than chance.</summary>
internal static class ScoreSignificance
{
    /// <summary>A sentence, or nothing where the check is not about two accuracies of known item count.</summary>
    public static (string English, string Korean) Of(IKoreanLlmCatalog catalog, ClaimCheck check, double a, double b)
    {
        if (check.Left?.Benchmark is not { } id || check.Right?.Benchmark != id || catalog.Benchmarks.FindById(id) is not { Items: { } items, Unit: "percent" }
            || a is not (> 0 and < 100) || b is not (> 0 and < 100))
        {
            return ("", "");
        }

        var test = BenchmarkCalculator.TestDifference(a / 100, items, b / 100, items);
        var p = test.PValue.ToString(test.PValue < 0.001 ? "0.#E+0" : "0.00", CultureInfo.InvariantCulture);
        var count = items.ToString("#,0", CultureInfo.InvariantCulture);
        return test.IsSignificant
            ? ($"On {count} items the difference is statistically significant (p = {p}).", $"문항 {count}개 기준으로 통계적으로 유의한 차이입니다(p = {p}).")
            : ($"On {count} items the difference is not statistically significant (p = {p}).", $"문항 {count}개 기준으로 통계적으로 유의하지 않은 차이입니다(p = {p}).");
    }
}
