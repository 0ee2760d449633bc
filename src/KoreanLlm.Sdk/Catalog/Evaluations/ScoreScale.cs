using System.Globalization;

namespace KoreanLlm.Sdk;

/// <summary>Brings a score of a file to the unit of a benchmark, or says why it cannot be.</summary>
internal static class ScoreScale
{
    /// <summary>What to multiply by, or the reason why there is nothing.</summary>
    public static (double? Factor, string? Reason) Of(Benchmark benchmark, EvaluationScore score)
    {
        if (!IsMetric(benchmark, score.Metric))
        {
            return (null, $"its metric is not that of {benchmark.Id} ({benchmark.Metric})");
        }

        if (score.HigherIsBetter is { } better && better != benchmark.HigherIsBetter)
        {
            return (null, $"{(better ? "more" : "less")} is better, and of {benchmark.Id} {(better ? "less" : "more")} is");
        }

        var factor = benchmark.Unit == "percent" ? Percent(score) : score.Maximum is null || score.Maximum == benchmark.Maximum ? 1 : (double?)null;
        return factor is { } by && !(Times(score.Value, by) < benchmark.Minimum) && !(Times(score.Value, by) > benchmark.Maximum)
            ? (by, null)
            : (null, string.Create(CultureInfo.InvariantCulture, $"{score.Value}{(score.Maximum is { } most ? string.Create(CultureInfo.InvariantCulture, $" of {most}") : "")} is no score in {benchmark.Unit} from {benchmark.Minimum} to {benchmark.Maximum}"));
    }

    /// <summary>Decimal, so that 0.55 becomes 55 and not a little more.</summary>
    public static double Times(double value, double factor) => factor == 1 || Math.Abs(value) > 1e9 ? value * factor : (double)((decimal)value * (decimal)factor);

    // A rate without a stated scale is a fraction up to 1, the habit of the harness, and a percentage above.
    private static double? Percent(EvaluationScore score) => score.Maximum switch
    {
        1 => 100,
        100 => 1,
        null => score.Value <= 1 ? 100 : 1,
        _ => null,
    };

    private static bool IsMetric(Benchmark benchmark, string metric)
    {
        var (own, name) = (benchmark.Metric, metric.ToLowerInvariant().Replace(' ', '_'));
        return string.Equals(own, metric, StringComparison.OrdinalIgnoreCase)
            || (own is "score" or "rate" ? IsRight(name) || IsF1(name) || name is "score" or "mean" or "pass@1" or "pass_at_1"
            : own == "F1" ? IsF1(name)
            : (own is "exact match" || own.Contains("accuracy", StringComparison.Ordinal)) && IsRight(name));
    }

    private static bool IsRight(string name) => name is "acc" or "accuracy" or "exact_match" or "em" or "acc_norm" || name.EndsWith("_acc", StringComparison.Ordinal) || name.EndsWith("_accuracy", StringComparison.Ordinal);

    private static bool IsF1(string name) => name == "f1" || name.EndsWith("_f1", StringComparison.Ordinal) || name.StartsWith("f1_", StringComparison.Ordinal);
}
