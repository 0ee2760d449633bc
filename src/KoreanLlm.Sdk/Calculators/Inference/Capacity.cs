namespace KoreanLlm.Sdk.Calculators;

/// <summary>What is left for a cache, and how many sequences it holds.</summary>
public sealed record Capacity
{
    /// <summary>Bytes left for the cache; negative where the weights do not fit.</summary>
    public required double AvailableCacheBytes { get; init; }

    /// <summary>Tokens that the cache holds in whole blocks.</summary>
    public required long CacheTokens { get; init; }

    /// <summary>Sequences of the full length that it holds.</summary>
    public required long MaximumSequences { get; init; }

    /// <summary>Whether at least one does.</summary>
    public bool Fits => MaximumSequences > 0;
}
