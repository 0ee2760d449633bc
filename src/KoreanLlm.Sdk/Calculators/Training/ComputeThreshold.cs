using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>A legal threshold of training compute. Whether the boundary itself counts differs between laws.</summary>
public sealed record ComputeThreshold
{
    /// <summary>Korea: safety duties for high-performance systems apply from 1e26 FLOPs on, the boundary included (이상), if two further conditions hold.</summary>
    public static ComputeThreshold KoreaBasicAct { get; } = new()
    {
        Id = "korea-ai-basic-act",
        Jurisdiction = "KR",
        Instrument = "AI Basic Act, article 32, and its enforcement decree",
        Flops = 1e26,
        Comparison = ThresholdComparison.AtLeast,
        Meaning = "One of three joint conditions for the safety duties of high-performance systems; the others are state-of-the-art technology and a risk of broad, serious effect on fundamental rights.",
    };

    /// <summary>European Union: a general-purpose model is presumed to pose a systemic risk above 1e25 FLOPs, the boundary not included.</summary>
    public static ComputeThreshold EuSystemicRisk { get; } = new()
    {
        Id = "eu-ai-act-systemic-risk",
        Jurisdiction = "EU",
        Instrument = "Regulation (EU) 2024/1689 (AI Act), article 51(2)",
        Flops = 1e25,
        Comparison = ThresholdComparison.GreaterThan,
        Meaning = "The model is presumed to have high-impact capabilities, that is systemic risk; the provider may rebut it.",
    };

    /// <summary>European Union: a model counts as general-purpose above 1e23 FLOPs if it generates language, images or video; not binding.</summary>
    public static ComputeThreshold EuGeneralPurpose { get; } = new()
    {
        Id = "eu-gpai-indicative",
        Jurisdiction = "EU",
        Instrument = "Guidelines of the Commission on general-purpose AI models, 18 July 2025",
        Flops = 1e23,
        Comparison = ThresholdComparison.GreaterThan,
        Meaning = "Indicative criterion, not binding, that a model which generates language, images or video is general-purpose.",
    };

    /// <summary>California: a frontier model is one trained with more than 1e26 FLOPs, later fine-tuning and reinforcement learning included.</summary>
    public static ComputeThreshold CaliforniaSb53 { get; } = new()
    {
        Id = "california-sb-53",
        Jurisdiction = "US-CA",
        Instrument = "Transparency in Frontier Artificial Intelligence Act (SB 53), signed 29 September 2025",
        Flops = 1e26,
        Comparison = ThresholdComparison.GreaterThan,
        Meaning = "The model is a frontier model; compute of later fine-tuning and reinforcement learning counts.",
    };

    /// <summary>The thresholds above, lowest first.</summary>
    public static ImmutableArray<ComputeThreshold> All { get; } = [EuGeneralPurpose, EuSystemicRisk, KoreaBasicAct, CaliforniaSb53];

    /// <summary>A lower-case slug.</summary>
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
