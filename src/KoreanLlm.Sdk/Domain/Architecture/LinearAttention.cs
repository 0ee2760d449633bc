using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>The weights of a layer with linear attention or a state space. Formulas: docs/calculators.md.</summary>
[JsonConverter(typeof(RecordConverter<LinearAttention>))]
public sealed record LinearAttention
{
    /// <summary>The kind, which decides the formula.</summary>
    public required LinearAttentionKind Kind { get; init => field = Guard.Defined(value); }

    /// <summary>Heads of keys; groups of a Mamba-2 layer. At least 1.</summary>
    public required int KeyHeads { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Width of a key; size of the state of a Mamba-2 layer. At least 1.</summary>
    public required int KeyHeadDimension { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Heads that have a state of their own. At least 1.</summary>
    public required int ValueHeads { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Width of a value. At least 1.</summary>
    public required int ValueHeadDimension { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Tokens that the short convolution spans; 0 for none. Default 0.</summary>
    public int ConvolutionSize { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>Whether the short convolution has biases. Default false.</summary>
    public bool ConvolutionBias { get; init; }

    /// <summary>Whether the gates of Kimi Delta Attention are whole matrices instead of two of low rank. Default false.</summary>
    public bool FullRankGates { get; init; }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
