namespace KoreanLlm.Sdk;

/// <summary>Layers that attend in the same way.</summary>
public sealed record AttentionLayerGroup
{
    /// <summary>How they attend.</summary>
    public required AttentionKind Kind { get; init; }

    /// <summary>How many layers. At least 1.</summary>
    public required int Layers { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The window in tokens, for sliding-window attention only. At least 1.</summary>
    public int? Window { get; init => field = Guard.AtLeast(value, 1); }
}
