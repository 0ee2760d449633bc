using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Calculators;

public static partial class TrainingCalculator
{
    /// <summary>Which legal thresholds of training compute a figure crosses: Korea at or above 1e26, the EU above 1e25 and 1e23, California above 1e26.</summary>
    /// <param name="flops">Cumulative training compute in FLOPs, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="flops"/> is not a finite number above 0.</exception>
    public static ThresholdReport AgainstThresholds(double flops) => AgainstThresholds(flops, ComputeThreshold.All);

    /// <summary>Which of the given thresholds a figure crosses.</summary>
    /// <param name="flops">Cumulative training compute in FLOPs, above 0.</param>
    /// <param name="thresholds">The thresholds, e.g. <see cref="ComputeThreshold.In"/> of a guideline.</param>
    /// <exception cref="ArgumentNullException"><paramref name="thresholds"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="flops"/> is not a finite number above 0.</exception>
    public static ThresholdReport AgainstThresholds(double flops, IEnumerable<ComputeThreshold> thresholds)
    {
        ArgumentNullException.ThrowIfNull(thresholds);
        return Report(Require.Positive(flops), "given", thresholds, []);
    }

    /// <summary>
    /// Which legal thresholds the training of a model crosses. The figure is the higher of the reported compute and 6 N D: laws count
    /// all compute, and 6 N D leaves out attention and every stage that is not in the training tokens.
    /// </summary>
    /// <param name="model">A model with reported compute, or with training tokens and active or, if dense, total parameters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The model has neither reported compute nor the facts for 6 N D; the message names what is missing.</exception>
    public static ThresholdReport AgainstThresholds(Model model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var counted = model.ReportedTrainingCompute is null || ModelFacts.GiveCompute(model) ? TrainingFlops(model) : 0;
        var isReported = model.ReportedTrainingCompute >= counted;
        var (flops, basis) = isReported ? (model.ReportedTrainingCompute!.Value, "reported training compute") : (counted, "6 N D on active parameters");
        var warnings = ImmutableArray.CreateBuilder<string>();
        if (model.BaseModel is { } origin)
        {
            warnings.Add($"The compute of '{origin}', from which the model derives, is not in the figure: it is a lower bound.");
        }

        if (!isReported)
        {
            warnings.Add("6 N D leaves out attention and every stage whose tokens are not counted, such as fine-tuning and reinforcement learning, which the laws count: it is a lower bound.");
        }

        return Report(flops, basis, ComputeThreshold.All, warnings.DrainToImmutable());
    }

    private static ThresholdReport Report(double flops, string basis, IEnumerable<ComputeThreshold> thresholds, ImmutableArray<string> warnings) => new()
    {
        Flops = flops,
        Basis = basis,
        Crossings = [.. thresholds.Select(threshold => new ThresholdCrossing
        {
            Threshold = threshold,
            IsCrossed = threshold.IsCrossedBy(flops),
            Multiple = Require.Result(flops / threshold.Flops, "The multiple of the threshold"),
        })],
        Warnings = warnings,
    };
}
