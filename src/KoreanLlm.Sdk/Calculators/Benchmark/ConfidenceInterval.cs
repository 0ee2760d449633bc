namespace KoreanLlm.Sdk.Calculators;

/// <summary>An interval of fractions and how sure it is.</summary>
public sealed record ConfidenceInterval
{
    /// <summary>The lower end, a fraction.</summary>
    public required double Low { get; init; }

    /// <summary>The upper end, a fraction.</summary>
    public required double High { get; init; }

    /// <summary>The confidence, e.g. 0.95.</summary>
    public required double Confidence { get; init; }
}
