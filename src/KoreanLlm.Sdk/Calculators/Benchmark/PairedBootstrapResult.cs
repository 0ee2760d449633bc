namespace KoreanLlm.Sdk.Calculators;

/// <summary>Whether two systems differ on the same items, by resampling.</summary>
public sealed record PairedBootstrapResult
{
    /// <summary>The mean of the differences, in the unit of the scores: first less second.</summary>
    public required double Difference { get; init; }

    /// <summary>Its standard error by clusters, without resampling.</summary>
    public required double StandardError { get; init; }

    /// <summary>The interval between the quantiles of the resampled means.</summary>
    public required Interval Interval { get; init; }

    /// <summary>The two-sided probability of the resampled means; at least 2 / (<see cref="Resamples"/> + 1).</summary>
    public required double PValue { get; init; }

    /// <summary>Items that were paired.</summary>
    public required long Items { get; init; }

    /// <summary>Clusters that were drawn.</summary>
    public required int Clusters { get; init; }

    /// <summary>How often.</summary>
    public required int Resamples { get; init; }

    /// <summary>Difference, interval and probability, culture-invariant.</summary>
    public override string ToString() => FormattableString.Invariant($"{Difference:0.####} ({Interval}), p = {PValue:G3}");
}
