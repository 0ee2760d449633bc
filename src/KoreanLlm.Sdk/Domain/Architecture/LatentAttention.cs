using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>Multi-head latent attention: keys and values are cached as one low-rank vector per token (DeepSeek-V2, arXiv:2405.04434).</summary>
[JsonConverter(typeof(RecordConverter<LatentAttention>))]
public sealed record LatentAttention
{
    /// <summary>Rank of the query compression; null when queries are projected directly.</summary>
    public int? QueryRank { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Rank of the joint key-value compression. At least 1.</summary>
    public required int KeyValueRank { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Width of the part of a head without rotary positions.</summary>
    public required int NoPositionHeadDimension { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Width of the part of a head with rotary positions.</summary>
    public required int RotaryHeadDimension { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>Width of the value part of a head.</summary>
    public required int ValueHeadDimension { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Whether one map of twice the query rank gives queries and output gate, as in A.X K2. Default false.</summary>
    public bool FusedQueryGate { get; init; }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
