using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>A figure of training compute held against legal thresholds.</summary>
public sealed record ThresholdReport
{
    /// <summary>The figure, in FLOPs.</summary>
    public required double Flops { get; init; }

    /// <summary>Where the figure comes from.</summary>
    public required string Basis { get; init; }

    /// <summary>The thresholds and whether each is crossed, in the order asked.</summary>
    public required ImmutableArray<ThresholdCrossing> Crossings { get; init => field = value.IsDefault ? [] : value; }

    /// <summary>Why the finding needs care, e.g. that the figure is only a lower bound.</summary>
    public ImmutableArray<string> Warnings { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The thresholds that are crossed.</summary>
    public IEnumerable<ComputeThreshold> Crossed => Crossings.Where(c => c.IsCrossed).Select(c => c.Threshold);

    /// <summary>Whether a threshold is crossed.</summary>
    /// <param name="threshold">One of the thresholds asked.</param>
    /// <exception cref="ArgumentNullException"><paramref name="threshold"/> is null.</exception>
    /// <exception cref="ArgumentException">The threshold was not among those asked.</exception>
    public bool Crosses(ComputeThreshold threshold)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        return Crossings.FirstOrDefault(c => c.Threshold == threshold)?.IsCrossed
            ?? throw new ArgumentException($"The report does not cover '{threshold.Id}': it covers {string.Join(", ", Crossings.Select(c => c.Threshold.Id))}.", nameof(threshold));
    }
}
