namespace KoreanLlm.Sdk.Calculators;

public static partial class BenchmarkCalculator
{
    /// <summary>Resamples of the paired bootstrap unless the caller says otherwise.</summary>
    public const int DefaultResamples = 10_000;

    private const int LargestResamples = 1_000_000;

    /// <summary>Tests two systems on the same items by their differences, whatever the scores are: parts of right, ratings, means of several attempts.</summary>
    /// <param name="differences">
    /// The score of the first system less that of the second, by item, in clusters of items that are alike (those on one text, say); items that stand alone are clusters of one. At least two
    /// clusters with an item. Several attempts at an item are one difference of means, not several items.
    /// </param>
    /// <param name="confidence">The confidence, at least 1e-6 and below 1.</param>
    /// <param name="resamples">How often whole clusters are drawn anew, 100 to 1,000,000.</param>
    /// <param name="seed">The seed: the same seed gives the same result on every machine.</param>
    /// <returns>The mean difference of all items, its error by clusters (Miller 2024, arXiv:2411.00640, with the factor G / (G - 1) for G clusters), and interval and probability of the bootstrap.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="differences"/> or a cluster is null.</exception>
    /// <exception cref="ArgumentException">There are fewer than two clusters with an item.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A difference is not finite, or an argument is outside its range.</exception>
    public static PairedBootstrapResult BootstrapPaired(
        IEnumerable<IReadOnlyCollection<double>> differences, double confidence = DefaultConfidence, int resamples = DefaultResamples, int seed = 0)
    {
        ArgumentNullException.ThrowIfNull(differences);
        var clusters = differences.Select(c => c ?? throw new ArgumentNullException(nameof(differences))).Where(c => c.Count > 0)
            .Select(c => (Sum: c.Sum(d => Require.Finite(d, nameof(differences))), Items: c.Count)).ToArray();
        if (clusters.Length < 2)
        {
            throw new ArgumentException($"differences has {clusters.Length} clusters: expected at least two.", nameof(differences));
        }

        CriticalValue(confidence);
        if (resamples is < 100 or > LargestResamples)
        {
            throw Require.OutOfRange(nameof(resamples), resamples, "100 to 1000000");
        }

        var items = clusters.Sum(c => (long)c.Items);
        var mean = clusters.Sum(c => c.Sum) / items;
        var squares = clusters.Sum(c => Math.Pow(c.Sum - (c.Items * mean), 2));
        var means = Means(clusters, resamples, seed);
        return new PairedBootstrapResult
        {
            Difference = mean,
            StandardError = Math.Sqrt(squares * clusters.Length / (clusters.Length - 1)) / items,
            Interval = new() { Low = Quantile(means, (1 - confidence) / 2), High = Quantile(means, (1 + confidence) / 2), Confidence = confidence },
            PValue = TwoSided(means),
            Items = items,
            Clusters = clusters.Length,
            Resamples = resamples,
        };
    }

    /// <summary>The means of samples of clusters, sorted.</summary>
    private static double[] Means((double Sum, int Items)[] clusters, int resamples, int seed)
    {
        var random = new SplitMix64(seed);
        var means = new double[resamples];
        for (var i = 0; i < resamples; i++)
        {
            var (sum, items) = (0.0, 0L);
            for (var draw = 0; draw < clusters.Length; draw++)
            {
                var cluster = clusters[random.Next(clusters.Length)];
                (sum, items) = (sum + cluster.Sum, items + cluster.Items);
            }

            means[i] = sum / items;
        }

        Array.Sort(means);
        return means;
    }

    private static double Quantile(double[] sorted, double fraction)
    {
        var place = fraction * (sorted.Length - 1);
        var below = (int)place;
        return below + 1 < sorted.Length ? sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below])) : sorted[below];
    }

    /// <summary>Twice the share of means on the other side of 0, the sample itself counted as one of them: never 0.</summary>
    private static double TwoSided(double[] means)
    {
        var (below, above) = (means.Count(m => m <= Noise), means.Count(m => m >= -Noise));
        return Math.Min(1, 2.0 * (Math.Min(below, above) + 1) / (means.Length + 1));
    }

    // Sums of decimal fractions that cancel out leave this much.
    private const double Noise = 1e-12;
}
