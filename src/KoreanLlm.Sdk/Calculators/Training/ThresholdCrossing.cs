namespace KoreanLlm.Sdk.Calculators;

/// <summary>A figure of training compute held against one legal threshold.</summary>
public sealed record ThresholdCrossing
{
    /// <summary>The threshold.</summary>
    public required ComputeThreshold Threshold { get; init; }

    /// <summary>Whether the figure crosses it, the boundary decided as the law says.</summary>
    public required bool IsCrossed { get; init; }

    /// <summary>The figure over the threshold.</summary>
    public required double Multiple { get; init; }

    /// <summary>The finding, culture-invariant.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Threshold.Id}: {(IsCrossed ? "crossed" : "not crossed")} ({Multiple:0.####} of {Threshold.Flops:0.###e0} FLOPs, {(Threshold.Comparison == ThresholdComparison.AtLeast ? "at or above" : "above")})");
}
