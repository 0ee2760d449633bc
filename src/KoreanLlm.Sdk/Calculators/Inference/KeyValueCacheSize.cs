namespace KoreanLlm.Sdk.Calculators;

/// <summary>The bytes of a key-value cache, counted three ways; each includes <see cref="State"/>.</summary>
public sealed record KeyValueCacheSize
{
    /// <summary>As if every layer with a cache saw the whole context: what tools print that do not know sliding windows.</summary>
    public required ByteCount Nominal { get; init; }

    /// <summary>With sliding-window layers holding no more than their window. Never above <see cref="Nominal"/>.</summary>
    public required ByteCount WindowAware { get; init; }

    /// <summary>As a paged allocator reserves it: whole blocks, and sliding layers with room for a batch of prompt tokens.</summary>
    public required ByteCount BlockRounded { get; init; }

    /// <summary>The state of constant size that layers with linear attention keep for all sequences; 0 where there are none.</summary>
    public ByteCount State { get; init; }

    /// <summary>Bytes of one token in the nominal count.</summary>
    public required double BytesPerToken { get; init; }

    /// <summary>The three sizes in gibibytes, culture-invariant.</summary>
    public override string ToString() => FormattableString.Invariant($"{Nominal.Gibibytes:0.##} GiB, {WindowAware.Gibibytes:0.##} with windows, {BlockRounded.Gibibytes:0.##} in blocks");
}
