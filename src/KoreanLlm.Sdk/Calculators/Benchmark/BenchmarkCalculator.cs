namespace KoreanLlm.Sdk.Calculators;

/// <summary>What scores say, and what they do not: ratios, errors, intervals, tests.</summary>
/// <remarks>Scores are fractions from 0 to 1 unless a name says percent. A ratio of two scores is a ratio and never a score.</remarks>
public static partial class BenchmarkCalculator
{
    private const double DefaultConfidence = 0.95;

    /// <summary>The ratio of two values of one scale: a / b.</summary>
    /// <param name="score">The value a, finite.</param>
    /// <param name="baseline">The value b, finite and not 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite, or the baseline is 0.</exception>
    public static double Ratio(double score, double baseline) => Require.Finite(baseline) != 0
        ? Require.Result(Require.Finite(score) / baseline, "The ratio")
        : throw Require.OutOfRange(nameof(baseline), baseline, "a finite number other than 0");

    /// <summary>The difference of two percentages, in percentage points: a - b.</summary>
    /// <param name="scorePercent">The percentage a, 0 to 100.</param>
    /// <param name="baselinePercent">The percentage b, 0 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">A percentage is not in 0 to 100.</exception>
    public static double PercentagePoints(double scorePercent, double baselinePercent) => Percentage(scorePercent, nameof(scorePercent)) - Percentage(baselinePercent, nameof(baselinePercent));

    /// <summary>The score above chance: (p - c) / (1 - c). Below chance it is negative; it is not cut off.</summary>
    /// <param name="score">The score p, 0 to 1.</param>
    /// <param name="chance">The score of guessing c, 0 to below 1; 1/options for multiple choice.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static double ChanceCorrected(double score, double chance) => chance is >= 0 and < 1
        ? (Score(score) - chance) / (1 - chance)
        : throw Require.OutOfRange(nameof(chance), chance, "a fraction of at least 0 and below 1");

    /// <summary>The ratio of two scores above chance.</summary>
    /// <param name="score">The first score, 0 to 1.</param>
    /// <param name="baseline">The second score, 0 to 1 and not equal to chance.</param>
    /// <param name="chance">The score of guessing, 0 to below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static double ChanceCorrectedRatio(double score, double baseline, double chance) => ChanceCorrected(Score(baseline), chance) is var corrected && corrected != 0
        ? Require.Result(ChanceCorrected(score, chance) / corrected, "The ratio")
        : throw Require.OutOfRange(nameof(baseline), baseline, "a fraction other than chance");

    /// <summary>The standard error of a score: √(p (1 - p) / n), or with n - 1.</summary>
    /// <param name="score">The score p, 0 to 1.</param>
    /// <param name="items">The items n, at least 1; at least 2 for n - 1.</param>
    /// <param name="estimator">What to divide by.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static double StandardError(double score, long items, StandardErrorEstimator estimator = StandardErrorEstimator.Items)
    {
        Require.Positive(items);
        var divisor = estimator switch
        {
            StandardErrorEstimator.Items => items,
            StandardErrorEstimator.ItemsLessOne when items > 1 => items - 1,
            StandardErrorEstimator.ItemsLessOne => throw Require.OutOfRange(nameof(items), items, "at least 2"),
            _ => throw Require.OutOfRange(nameof(estimator), estimator, "a defined estimator"),
        };
        return Math.Sqrt(Score(score) * (1 - score) / divisor);
    }

    /// <summary>The mean of items in clusters, with the error that allows for likeness inside a cluster: √(Σ (Σ residuals of a cluster)²) / n (Miller 2024, arXiv:2411.00640).</summary>
    /// <param name="clusters">The scores of each cluster, each 0 to 1. At least one item.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clusters"/> or a cluster is null.</exception>
    /// <exception cref="ArgumentException">There is no item.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A score is not in 0 to 1.</exception>
    public static ClusteredError ClusteredStandardError(IEnumerable<IReadOnlyCollection<double>> clusters)
    {
        ArgumentNullException.ThrowIfNull(clusters);
        var groups = clusters.Select(c => (c ?? throw new ArgumentNullException(nameof(clusters))).Select(s => Score(s, nameof(clusters))).ToArray()).ToList();
        var items = groups.Sum(g => (long)g.Length);
        if (items == 0)
        {
            throw new ArgumentException("clusters has no item: expected at least one.", nameof(clusters));
        }

        var mean = groups.Sum(g => g.Sum()) / items;
        return new ClusteredError
        {
            Mean = mean,
            StandardError = Math.Sqrt(groups.Sum(g => Math.Pow(g.Sum(s => s - mean), 2))) / items,
            NaiveStandardError = Math.Sqrt(groups.Sum(g => g.Sum(s => Math.Pow(s - mean, 2)))) / items,
        };
    }

    internal static double Score(double value, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(value))] string name = "") =>
        value is >= 0 and <= 1 ? value : throw Require.OutOfRange(name, value, "a fraction from 0 to 1");

    private static double Percentage(double value, string name) => value is >= 0 and <= 100 ? value : throw Require.OutOfRange(name, value, "a percentage from 0 to 100");

    private static double Inside(double value, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(value))] string name = "") =>
        value is > 0 and < 1 ? value : throw Require.OutOfRange(name, value, "a fraction above 0 and below 1");

    // Nearer to 0 the tail rounds to a half, and an interval of no width would divide 0 by 0.
    private static double CriticalValue(double confidence) => confidence is >= 1e-6 and < 1
        ? NormalDistribution.UpperQuantile((1 - confidence) / 2)
        : throw Require.OutOfRange(nameof(confidence), confidence, "a fraction of at least 1E-06 and below 1");
}
