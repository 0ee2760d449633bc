using System.Globalization;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>Training compute with the attention products counted, in FLOPs.</summary>
public sealed record AttentionAwareFlops
{
    /// <summary>Compute of the weights for a token, 6 N.</summary>
    public required double WeightsPerToken { get; init; }

    /// <summary>Compute of the attention products for a token.</summary>
    public required double AttentionPerToken { get; init; }

    /// <summary>Tokens trained on.</summary>
    public required long Tokens { get; init; }

    /// <summary>Compute for a token.</summary>
    public double PerToken => WeightsPerToken + AttentionPerToken;

    /// <summary>Compute of the training.</summary>
    public double Total => PerToken * Tokens;

    /// <summary>The part of the attention products in the whole, a fraction.</summary>
    public double AttentionShare => AttentionPerToken / PerToken;

    /// <summary>The compute of the training, culture-invariant.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Total:0.000e0}");
}
