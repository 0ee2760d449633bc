namespace KoreanLlm.Sdk;

/// <summary>The kind of normalisation of the residual stream.</summary>
public enum NormalizationKind
{
    /// <summary>Root-mean-square normalisation: one weight per channel.</summary>
    RmsNorm,

    /// <summary>Layer normalisation: a weight and a bias per channel.</summary>
    LayerNorm,
}
