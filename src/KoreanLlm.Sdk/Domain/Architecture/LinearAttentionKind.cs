using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>A kind of layer that keeps a state of constant size. Each has a parameter formula of its own.</summary>
[JsonConverter(typeof(WordConverter<LinearAttentionKind>))]
public enum LinearAttentionKind
{
    /// <summary>Gated DeltaNet, as in Qwen3-Next and Qwen 3.5.</summary>
    GatedDelta = 0,

    /// <summary>Kimi Delta Attention, as in Kimi Linear and Solar Open 2.</summary>
    KimiDelta = 1,

    /// <summary>Mamba-2, a state-space layer, as in Nemotron-H.</summary>
    Mamba2 = 2,

    /// <summary>Lightning attention, as in MiniMax-01.</summary>
    Lightning = 3,
}
