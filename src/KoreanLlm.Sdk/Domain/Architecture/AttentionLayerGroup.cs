using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>Layers that attend in the same way. What a group does not say is as in the <see cref="TransformerArchitecture"/>.</summary>
[JsonConverter(typeof(RecordConverter<AttentionLayerGroup>))]
public sealed record AttentionLayerGroup
{
    /// <summary>How they attend.</summary>
    public required AttentionKind Kind { get; init; }

    /// <summary>How many layers. At least 1.</summary>
    public required int Layers { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The window in tokens, for sliding-window attention only. At least 1.</summary>
    public int? Window { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Key-value heads where these layers have others than the model. At least 1.</summary>
    public int? KeyValueHeads { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Width of a head where these layers have another than the model. At least 1.</summary>
    public int? HeadDimension { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Width of the dense feed-forward block where these layers have another than the model. At least 1.</summary>
    public int? FeedForwardSize { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Whether keys serve as values too: there is no value projection, the cache keeps both. Default false.</summary>
    public bool ValuesAreKeys { get; init; }

    /// <summary>Whether the layers read keys and values of an earlier layer: they have neither projections nor a cache for them. Default false.</summary>
    public bool ReusesKeysAndValues { get; init; }

    /// <summary>The weights of linear attention; null for other kinds, or where they are not known.</summary>
    public LinearAttention? LinearAttention { get; init; }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
