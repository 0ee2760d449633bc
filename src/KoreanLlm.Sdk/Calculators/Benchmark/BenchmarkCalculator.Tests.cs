using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Calculators;

public static partial class BenchmarkCalculator
{
    /// <summary>Below this, the density at the quantile leaves the range of a double.</summary>
    private const double SmallestAlpha = 1e-300;

    // The tail is summed term by term.
    private const long LargestExact = 1_000_000;

    /// <summary>Tests two scores of separate runs, known only as scores: z = (a - b) / √(SE_a² + SE_b²) (Miller 2024, arXiv:2411.00640).</summary>
    /// <param name="scoreA">The first score, 0 to 1.</param>
    /// <param name="itemsA">Its items, at least 1.</param>
    /// <param name="scoreB">The second score, 0 to 1.</param>
    /// <param name="itemsB">Its items, at least 1.</param>
    /// <param name="variance">The variance of the test.</param>
    /// <param name="confidence">The confidence, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    /// <exception cref="ArgumentException">The variance is 0, as where both scores are 0 or 1: only their Wilson intervals say something.</exception>
    public static DifferenceTestResult TestDifference(
        double scoreA, long itemsA, double scoreB, long itemsB, DifferenceVariance variance = DifferenceVariance.Unpooled, double confidence = DefaultConfidence)
    {
        var (a, b) = (StandardError(Score(scoreA), Require.Positive(itemsA)), StandardError(Score(scoreB), Require.Positive(itemsB)));
        var unpooled = Math.Sqrt((a * a) + (b * b));
        var pool = ((scoreA * itemsA) + (scoreB * itemsB)) / ((double)itemsA + itemsB);
        var error = variance switch
        {
            DifferenceVariance.Unpooled => unpooled,
            DifferenceVariance.Pooled => Math.Sqrt(pool * (1 - pool) * ((1.0 / itemsA) + (1.0 / itemsB))),
            _ => throw Require.OutOfRange(nameof(variance), variance, "a defined variance"),
        };
        if (error == 0)
        {
            throw new ArgumentException(FormattableString.Invariant($"The variance of {nameof(scoreA)} {scoreA} and {nameof(scoreB)} {scoreB} is 0: compare their Wilson intervals instead."), nameof(scoreA));
        }

        var difference = scoreA - scoreB;
        var half = CriticalValue(confidence) * unpooled;
        return new DifferenceTestResult
        {
            Difference = difference,
            StandardError = error,
            PValue = NormalDistribution.TwoSided(difference / error),
            Interval = new Interval { Low = difference - half, High = difference + half, Confidence = confidence },
        };
    }

    /// <summary>Tests two scores of separate runs by their standard errors: z = (a - b) / √(SE_a² + SE_b²) (Miller 2024, arXiv:2411.00640).</summary>
    /// <param name="scoreA">The first score, 0 to 1.</param>
    /// <param name="errorA">Its standard error, 0 or more.</param>
    /// <param name="scoreB">The second score, 0 to 1.</param>
    /// <param name="errorB">Its standard error, 0 or more; not 0 together with <paramref name="errorA"/>.</param>
    /// <param name="confidence">The confidence, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static DifferenceTestResult TestDifferenceByError(double scoreA, double errorA, double scoreB, double errorB, double confidence = DefaultConfidence)
    {
        var (difference, error) = (Score(scoreA) - Score(scoreB), Math.Sqrt(Math.Pow(Require.NotNegative(errorA), 2) + Math.Pow(Require.NotNegative(errorB), 2)));
        var half = CriticalValue(confidence) * Require.Positive(error, nameof(errorB));
        return new()
        {
            Difference = difference,
            StandardError = error,
            PValue = NormalDistribution.TwoSided(difference / error),
            Interval = new() { Low = difference - half, High = difference + half, Confidence = confidence },
        };
    }

    /// <summary>Tests two systems on the same items from the items on which just one of them is right.</summary>
    /// <param name="items">All items, at least 2.</param>
    /// <param name="onlyA">Items that only the first gets right, 0 or more.</param>
    /// <param name="onlyB">Items that only the second gets right, 0 or more; with <paramref name="onlyA"/> at least 1 and at most <paramref name="items"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static PairedTestResult TestPaired(long items, long onlyA, long onlyB)
    {
        var discordant = Discordant(onlyA, onlyB);
        if (items < 2 || discordant > items)
        {
            throw Require.OutOfRange(nameof(items), items, FormattableString.Invariant($"at least 2 and at least {nameof(onlyA)} + {nameof(onlyB)} ({discordant})"));
        }

        double n = items;
        double net = onlyA - onlyB;

        // Whole numbers: their difference may be far smaller than either, and must not fall below 0.
        var spread = ((Int128)discordant * items) - ((Int128)(onlyA - onlyB) * (onlyA - onlyB));
        if (spread == 0)
        {
            throw Require.OutOfRange(nameof(items), items, "more than the discordant items when all of them favor one system");
        }

        var error = Math.Sqrt((double)spread / (n - 1)) / n;
        return new PairedTestResult
        {
            Difference = net / n,
            StandardError = error,
            PValue = NormalDistribution.TwoSided(net / n / error),
            McNemarChiSquared = Math.Pow(Math.Max(0, Math.Abs(net) - 1), 2) / discordant,
        };
    }

    /// <summary>The exact two-sided test of McNemar (1947): of the items on which just one system is right, how unlikely is this split?</summary>
    /// <param name="onlyA">Items that only the first gets right, 0 or more.</param>
    /// <param name="onlyB">Items that only the second gets right, 0 or more; together at least 1.</param>
    /// <returns>The probability, at most 1. The time to compute it grows with the smaller count.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, both are 0, or they are more than a million together.</exception>
    /// <exception cref="OverflowException">The sum of the counts exceeds 64 bits.</exception>
    public static double McNemarExact(long onlyA, long onlyB)
    {
        var discordant = Discordant(onlyA, onlyB);
        if (discordant > LargestExact)
        {
            throw Require.OutOfRange(nameof(onlyA), onlyA, FormattableString.Invariant($"at most {LargestExact} together with {nameof(onlyB)}: beyond, the paired test is as good"));
        }

        return Math.Min(1, 2 * BinomialDistribution.LowerTail(Math.Min(onlyA, onlyB), discordant));
    }

    /// <summary>The mid-p form of the two-sided test of McNemar: twice the tail that counts the observed split by half (Fagerland, Lydersen and Laake 2013). The exact test errs to the safe side; this one keeps its level nearly.</summary>
    /// <param name="onlyA">Items that only the first gets right, 0 or more.</param>
    /// <param name="onlyB">Items that only the second gets right, 0 or more; together at least 1.</param>
    /// <returns>The probability, below that of <see cref="McNemarExact"/> or, of an even split, 1. The time to compute it grows with the smaller count.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, both are 0, or they are more than a million together.</exception>
    /// <exception cref="OverflowException">The sum of the counts exceeds 64 bits.</exception>
    public static double McNemarMidP(long onlyA, long onlyB)
    {
        var exact = McNemarExact(onlyA, onlyB);
        var (fewer, all) = (Math.Min(onlyA, onlyB), onlyA + onlyB);

        // An even split is the middle of the distribution: each tail with half of it is a half.
        return onlyA == onlyB ? 1 : exact - (BinomialDistribution.LowerTail(fewer, all) - (fewer == 0 ? 0 : BinomialDistribution.LowerTail(fewer - 1, all)));
    }

    /// <summary>The smallest difference that an unpaired test would find: (z_(1-α/2) + z_power) √(2 p (1 - p) / n).</summary>
    /// <param name="items">The items of each run, at least 1.</param>
    /// <param name="baseRate">The score around which to look, above 0 and below 1.</param>
    /// <param name="alpha">The probability of a false alarm, at least 1e-300 and below 1.</param>
    /// <param name="power">The probability of finding it, above <paramref name="alpha"/>/2 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static double MinimumDetectableEffect(long items, double baseRate, double alpha = 0.05, double power = 0.8) =>
        Sum(alpha, power) * Math.Sqrt(2 * Inside(baseRate) * (1 - baseRate) / Require.Positive(items));

    /// <summary>The items of each run that an unpaired test needs to find a difference, rounded up.</summary>
    /// <param name="baseRate">The score around which to look, above 0 and below 1.</param>
    /// <param name="difference">The difference to find, above 0 and below 1.</param>
    /// <param name="alpha">The probability of a false alarm, at least 1e-300 and below 1.</param>
    /// <param name="power">The probability of finding it, above <paramref name="alpha"/>/2 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    /// <exception cref="OverflowException">The number exceeds 64 bits.</exception>
    public static long ItemsNeeded(double baseRate, double difference, double alpha = 0.05, double power = 0.8)
    {
        var sum = Sum(alpha, power) / Inside(difference);
        return (long)Math.Ceiling(2 * Inside(baseRate) * (1 - baseRate) * sum * sum);
    }

    /// <summary>Corrects several tests for their number by the step-down method of Holm (1979).</summary>
    /// <param name="pValues">The probabilities, each 0 to 1.</param>
    /// <param name="alpha">The level for all of them together, above 0 and below 1.</param>
    /// <returns>The tests in the order given.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pValues"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static ImmutableArray<AdjustedPValue> Holm(IEnumerable<double> pValues, double alpha = 0.05)
    {
        ArgumentNullException.ThrowIfNull(pValues);
        Inside(alpha);
        var values = pValues.Select(p => Score(p, nameof(pValues))).ToArray();
        var adjusted = new double[values.Length];
        var greatest = 0.0;
        foreach (var (index, rank) in Enumerable.Range(0, values.Length).OrderBy(i => values[i]).Select((index, rank) => (index, rank)))
        {
            greatest = Math.Max(greatest, Math.Min(1, values[index] * (values.Length - rank)));
            adjusted[index] = greatest;
        }

        return [.. values.Zip(adjusted, (p, a) => new AdjustedPValue { PValue = p, Adjusted = a, IsSignificant = a <= alpha })];
    }

    /// <summary>z_(1-α/2) + z_power.</summary>
    private static double Sum(double alpha, double power)
    {
        if (alpha is not (>= SmallestAlpha and < 1))
        {
            throw Require.OutOfRange(nameof(alpha), alpha, "a fraction of at least 1E-300 and below 1");
        }

        // At α/2 even a difference of 0 is found that often: below, the effect would be negative.
        return power > alpha / 2 && power < 1
            ? NormalDistribution.UpperQuantile(alpha / 2) - NormalDistribution.UpperQuantile(power)
            : throw Require.OutOfRange(nameof(power), power, "a fraction above alpha/2 and below 1");
    }

    private static long Discordant(long onlyA, long onlyB)
    {
        if (onlyA < 0)
        {
            throw Require.OutOfRange(nameof(onlyA), onlyA, "0 or more");
        }

        if (onlyB < 0 || onlyA + onlyB == 0)
        {
            throw Require.OutOfRange(nameof(onlyB), onlyB, FormattableString.Invariant($"0 or more, and not 0 together with {nameof(onlyA)}"));
        }

        return onlyA + onlyB;
    }
}
