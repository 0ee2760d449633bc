using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Calculators;

public static partial class ScalingCalculator
{
    /// <summary>Puts a question to every preset law.</summary>
    /// <typeparam name="T">What each law answers.</typeparam>
    /// <param name="question">Asks one law, e.g. <c>law =&gt; ScalingCalculator.EstimateTokensForLoss(7e9, 2.05, law)</c>.</param>
    /// <param name="figure">The number in an answer whose range is wanted.</param>
    /// <param name="name">What that number is, e.g. <c>tokens</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="figure"/> gives a number that is not finite or not above 0: the spread is a ratio.</exception>
    public static LawSpread<T> AcrossLaws<T>(Func<ScalingLaw, Estimate<T>> question, Func<T, double> figure, string name)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(name);
        ImmutableArray<Estimate<T>> estimates = [.. ScalingLaw.Presets.Select(question)];
        return new LawSpread<T>
        {
            Estimates = estimates,
            Lowest = estimates.Min(Figure),
            Highest = estimates.Max(Figure),
            Figure = name,
        };

        // The spread is a ratio.
        double Figure(Estimate<T> estimate) => Require.Positive(figure(estimate.Value), nameof(figure));
    }

    /// <summary>The loss by every preset law.</summary>
    /// <param name="parameters">Parameters N, above 0.</param>
    /// <param name="tokens">Training tokens D, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite or not above 0.</exception>
    public static LawSpread<LossPrediction> LossAcrossLaws(double parameters, double tokens) =>
        AcrossLaws(law => EstimateLoss(parameters, tokens, law), loss => loss.Loss, "nats per token");

    /// <summary>The compute-optimal parameters and tokens by every preset law; the figure is tokens per parameter.</summary>
    /// <param name="flops">The budget in FLOPs, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="flops"/> is not finite or not above 0.</exception>
    public static LawSpread<ComputeAllocation> ComputeOptimumAcrossLaws(double flops) =>
        AcrossLaws(law => EstimateComputeOptimum(flops, law), allocation => allocation.TokensPerParameter, "tokens per parameter");

    /// <summary>The compute-optimal tokens of a size by every preset law; the figure is tokens.</summary>
    /// <param name="parameters">Parameters N, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parameters"/> is not finite or not above 0.</exception>
    public static LawSpread<ComputeAllocation> OptimalTokensAcrossLaws(double parameters) =>
        AcrossLaws(law => EstimateOptimalTokens(parameters, law), length => length.Tokens, "tokens");

    /// <summary>How far a run is trained past the compute-optimal tokens of its size by every preset law; the figure is the multiple.</summary>
    /// <param name="parameters">Parameters N, above 0.</param>
    /// <param name="tokens">Training tokens D, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite or not above 0.</exception>
    public static LawSpread<Overtraining> OvertrainingAcrossLaws(double parameters, double tokens) =>
        AcrossLaws(law => EstimateOvertraining(parameters, tokens, law), run => run.Multiple, "times the optimal tokens");
}
