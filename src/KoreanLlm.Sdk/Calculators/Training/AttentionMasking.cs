using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>How the attention part of training compute is counted. The two differ by a factor of two in that part, so it is never implied.</summary>
[JsonConverter(typeof(WordConverter<AttentionMasking>))]
public enum AttentionMasking
{
    /// <summary>Every token against every token of the sequence, 12 L H Q T (Chowdhery et al. 2022, arXiv:2204.02311, appendix B).</summary>
    Full,

    /// <summary>Half of it: a causal mask leaves half of the products out (the convention of FlashAttention).</summary>
    Causal,
}
