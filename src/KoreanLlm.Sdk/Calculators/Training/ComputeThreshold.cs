using System.Collections.Immutable;
using System.Globalization;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>A threshold of training compute that a law names. The laws are in the catalog: <see cref="In"/> reads a guideline. Whether the boundary itself counts differs between them.</summary>
public sealed record ComputeThreshold
{
    /// <summary>A lower-case slug; of a guideline its id and that of the obligation.</summary>
    /// <exception cref="ArgumentException">The value is not a slug.</exception>
    public required string Id { get; init => field = Guard.Slug(value); }

    /// <summary>Where it applies: an ISO 3166 code or <c>EU</c>.</summary>
    public required string Jurisdiction { get; init => field = Guard.Text(value); }

    /// <summary>The legal text.</summary>
    public required string Instrument { get; init => field = Guard.Text(value); }

    /// <summary>The threshold in FLOPs of cumulative training compute. Above 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a finite number above 0.</exception>
    public required double Flops { get; init => field = Require.Positive(value, nameof(Flops)); }

    /// <summary>Whether the boundary itself counts.</summary>
    public required ThresholdComparison Comparison { get; init; }

    /// <summary>What follows from crossing it, in short.</summary>
    public required string Meaning { get; init => field = Guard.Text(value); }

    /// <summary>Whether a figure crosses the threshold.</summary>
    /// <param name="flops">Cumulative training compute in FLOPs, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="flops"/> is not a finite number above 0.</exception>
    public bool IsCrossedBy(double flops)
    {
        Require.Positive(flops);
        return Comparison == ThresholdComparison.AtLeast ? flops >= Flops : flops > Flops;
    }

    /// <summary>The thresholds of training compute that a guideline of the catalog names, in the order of its obligations, each once.</summary>
    /// <param name="guideline">The guideline.</param>
    /// <exception cref="ArgumentNullException"><paramref name="guideline"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A trigger of training compute lacks its threshold or comparison.</exception>
    public static ImmutableArray<ComputeThreshold> In(RegulatoryGuideline guideline)
    {
        ArgumentNullException.ThrowIfNull(guideline);
        return [.. guideline.Obligations
            .SelectMany(obligation => TriggersOf(obligation.Trigger).Select(trigger => Of(guideline, obligation, trigger)))
            .DistinctBy(threshold => (threshold.Flops, threshold.Comparison))];
    }

    /// <summary>The threshold and its boundary, culture-invariant.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Id}: {(Comparison == ThresholdComparison.AtLeast ? "at or above" : "above")} {Flops:0.###e0} FLOPs");

    private static IEnumerable<ObligationTrigger> TriggersOf(ObligationTrigger trigger) =>
        trigger.Kind == TriggerKind.TrainingCompute ? [trigger] : trigger.Operands.SelectMany(TriggersOf);

    private static ComputeThreshold Of(RegulatoryGuideline guideline, Obligation obligation, ObligationTrigger trigger) => new()
    {
        Id = guideline.Id + "/" + obligation.Id,
        Jurisdiction = guideline.Jurisdiction,
        Instrument = $"{guideline.Name.English}, article {obligation.Article}",
        Flops = Require.Fact(trigger.Threshold, guideline, nameof(ObligationTrigger.Threshold)),
        Comparison = Require.Fact(trigger.Comparison, guideline, nameof(ObligationTrigger.Comparison)),
        Meaning = obligation.Duty.English,
    };
}
