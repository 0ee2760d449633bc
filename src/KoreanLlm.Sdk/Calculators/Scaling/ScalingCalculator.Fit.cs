using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Calculators;

public static partial class ScalingCalculator
{
    private const int FewestPoints = 6;

    /// <summary>
    /// Fits E + A / N^alpha + B / D^beta to runs of the caller: the sum of the Huber loss of the error of ln(loss) is made smallest from 48 starts
    /// (Hoffmann et al. 2022, arXiv:2203.15556, approach 3), and again on points drawn anew, which shows how sure the constants are.
    /// </summary>
    /// <param name="points">The runs: at least six, of at least three sizes and three lengths.</param>
    /// <param name="options">Name, outliers and draws; null for the defaults.</param>
    /// <returns>The law, how well it fits, and the laws of the draws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="points"/> is null.</exception>
    /// <exception cref="ArgumentException">There are too few points, sizes or lengths for five constants.</exception>
    /// <exception cref="InvalidOperationException">The points determine no law: by them more parameters or more tokens do not lower the loss.</exception>
    public static Estimate<ScalingFit> EstimateLaw(IEnumerable<ScalingPoint> points, ScalingFitOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(points);
        options ??= new ScalingFitOptions();
        ImmutableArray<ScalingPoint> runs = [.. points];
        var (sizes, lengths) = (runs.Select(p => p.Parameters).Distinct().Count(), runs.Select(p => p.Tokens).Distinct().Count());
        if (runs.Length < FewestPoints || sizes < 3 || lengths < 3)
        {
            throw new ArgumentException(FormattableString.Invariant($"points has {runs.Length} runs of {sizes} sizes and {lengths} lengths: five constants need at least {FewestPoints} runs of 3 sizes and 3 lengths."), nameof(points));
        }

        var (fitter, range) = (new LawFitter(runs, options.HuberDelta), RangeOf(runs));
        var best = fitter.Fit([.. runs.Select(_ => 1)]);
        var law = fitter.LawOf(best, options, range)
            ?? throw new InvalidOperationException(FormattableString.Invariant($"The {runs.Length} points determine no law: the best fit has alpha {best.Alpha:0.###} and beta {best.Beta:0.###}, expected both above 0 and finite coefficients."));
        ImmutableArray<ScalingLaw> drawn = [.. Draws(runs.Length, options).Select(counts => fitter.LawOf(fitter.Refit(best, counts), options, range)).OfType<ScalingLaw>()];
        var errors = runs.Select(p => Math.Abs((Predict(p.Parameters, p.Tokens, law).Loss / p.Loss) - 1)).ToList();
        return new()
        {
            Value = new ScalingFit
            {
                Law = law,
                Points = runs.Length,
                Objective = best.Objective,
                MeanError = Require.Result(errors.Average(), "The mean error"),
                WorstError = Require.Result(errors.Max(), "The worst error"),
                Bootstrapped = drawn,
                Confidence = options.Confidence,
            },
            Unit = "law",
            Formula = ScalingFormulas.Fit,
            Preset = FormattableString.Invariant($"Huber delta {options.HuberDelta}, {options.Bootstraps} draws from seed {options.Seed}"),
            Assumptions = ["Every run is trained to the end of its own schedule on data of one quality.", "A draw starts at the fit of all points."],
            Warnings = drawn.Length < options.Bootstraps ? [FormattableString.Invariant($"{options.Bootstraps - drawn.Length} of {options.Bootstraps} draws determine no law: the points are few or alike.")] : [],
        };
    }

    private static FittedRange RangeOf(ImmutableArray<ScalingPoint> runs) => new()
    {
        MinimumParameters = runs.Min(p => p.Parameters),
        MaximumParameters = runs.Max(p => p.Parameters),
        MinimumTokens = runs.Min(p => p.Tokens),
        MaximumTokens = runs.Max(p => p.Tokens),
    };

    /// <summary>How often each point counts in each draw.</summary>
    private static IEnumerable<int[]> Draws(int points, ScalingFitOptions options)
    {
        var random = new SplitMix64(options.Seed);
        for (var draw = 0; draw < options.Bootstraps; draw++)
        {
            var counts = new int[points];
            for (var i = 0; i < points; i++)
            {
                counts[random.Next(points)]++;
            }

            yield return counts;
        }
    }
}
