using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>A known cause of a difference between a published total and the count of parameters.</summary>
[JsonConverter(typeof(WordConverter<ParameterDifference>))]
public enum ParameterDifference
{
    /// <summary>A tied output head is stored, and counted, a second time.</summary>
    TiedHeadStoredTwice,

    /// <summary>The multi-token-prediction modules are counted.</summary>
    MultiTokenPrediction,

    /// <summary>Each multi-token-prediction module is stored with copies of embedding and output head, and they are counted.</summary>
    PredictionEmbeddings,

    /// <summary>A buffer of rotary frequencies in each layer is counted.</summary>
    RotaryFrequencies,

    /// <summary>A causal mask in each layer is counted.</summary>
    CausalMasks,

    /// <summary>The input embedding is left out.</summary>
    WithoutInputEmbedding,

    /// <summary>Input embedding and output head are left out.</summary>
    WithoutEmbeddings,

    /// <summary>One scale for each block of 128 x 128 quantized weights is counted.</summary>
    BlockScales,

    /// <summary>The bias that a router keeps for each expert is counted though the architecture has none, or left out though it has.</summary>
    RouterBiases,

    /// <summary>A bias of the output head is counted though the architecture has none, or left out though it has.</summary>
    OutputHeadBias,

    /// <summary>The vocabulary is padded in one of the two and not in the other.</summary>
    VocabularyPadding,

    /// <summary>Something else that the caller knows of.</summary>
    Other,
}
