namespace KoreanLlm.Sdk.Calculators;

public static partial class BenchmarkCalculator
{
    /// <summary>The Wilson interval of a score, which holds also near 0 and 1 (Wilson 1927).</summary>
    /// <param name="score">The score, 0 to 1.</param>
    /// <param name="items">The items, at least 1.</param>
    /// <param name="confidence">The confidence, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static Interval WilsonInterval(double score, long items, double confidence = DefaultConfidence)
    {
        Require.Positive(items);
        var z = CriticalValue(confidence);
        return new Interval { Low = WilsonLow(Score(score), items, z), High = WilsonHigh(score, items, z), Confidence = confidence };
    }

    /// <summary>The interval of a score from its standard error, by the normal approximation and cut off at 0 and 1.</summary>
    /// <param name="score">The score, 0 to 1.</param>
    /// <param name="standardError">Its standard error, 0 or more.</param>
    /// <param name="confidence">The confidence, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static Interval NormalInterval(double score, double standardError, double confidence = DefaultConfidence)
    {
        var half = CriticalValue(confidence) * Require.NotNegative(standardError);
        return new() { Low = Math.Max(0, Score(score) - half), High = Math.Min(1, score + half), Confidence = confidence };
    }

    /// <summary>The Wilson interval of a count of right answers.</summary>
    /// <param name="successes">The right answers, 0 to <paramref name="items"/>.</param>
    /// <param name="items">The items, at least 1.</param>
    /// <param name="confidence">The confidence, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static Interval WilsonIntervalOfCount(long successes, long items, double confidence = DefaultConfidence) =>
        successes < 0 || successes > Require.Positive(items)
            ? throw Require.OutOfRange(nameof(successes), successes, FormattableString.Invariant($"0 to {nameof(items)} ({items})"))
            : WilsonInterval((double)successes / items, items, confidence);

    /// <summary>The interval of the ratio of two scores (Katz et al. 1978).</summary>
    /// <param name="scoreA">The first score, above 0 and at most 1.</param>
    /// <param name="itemsA">Its items, at least 1.</param>
    /// <param name="scoreB">The second score, above 0 and at most 1.</param>
    /// <param name="itemsB">Its items, at least 1.</param>
    /// <param name="confidence">The confidence, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range; a score of 0 has no ratio interval.</exception>
    public static Interval RatioInterval(double scoreA, long itemsA, double scoreB, long itemsB, double confidence = DefaultConfidence)
    {
        var ratio = Require.Fraction(scoreA) / Require.Fraction(scoreB);
        var error = Math.Sqrt(((1 - scoreA) / (Require.Positive(itemsA) * scoreA)) + ((1 - scoreB) / (Require.Positive(itemsB) * scoreB)));
        var factor = Math.Exp(CriticalValue(confidence) * error);
        return new Interval { Low = ratio / factor, High = Require.Result(ratio * factor, "The upper end"), Confidence = confidence };
    }

    // center² - half² = p² (1 + z²/n): the quotient needs no difference of near-equal numbers, so the end never leaves 0 to p.
    private static double WilsonLow(double p, double n, double z) => p * (p / (p + (z * z / (2 * n)) + WilsonHalf(p, n, z)));

    // From the nearer end of the scale, for the same reason.
    private static double WilsonHigh(double p, double n, double z) =>
        p > 0.5 ? 1 - WilsonLow(1 - p, n, z) : (p + (z * z / (2 * n)) + WilsonHalf(p, n, z)) / (1 + (z * z / n));

    private static double WilsonHalf(double p, double n, double z) => z * Math.Sqrt((p * (1 - p) / n) + (z * z / (4 * n * n)));
}
