using System.Globalization;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>A training run held against the length that a law calls compute-optimal for its size.</summary>
public sealed record Overtraining
{
    /// <summary>The tokens of the run.</summary>
    public required double Tokens { get; init; }

    /// <summary>The tokens that would be optimal for the size.</summary>
    public required double OptimalTokens { get; init; }

    /// <summary>Tokens over optimal tokens: above 1 over-trained, below 1 under-trained.</summary>
    public double Multiple => Tokens / OptimalTokens;

    /// <summary>The multiple, culture-invariant.</summary>
    public override string ToString() => Multiple.ToString("0.00", CultureInfo.InvariantCulture);
}
