using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>How a key-value cache is stored and allocated.</summary>
[JsonConverter(typeof(RecordConverter<CacheOptions>))]
public sealed record CacheOptions
{
    /// <summary>Bytes of one element: 2 (16 bit) unless set; 1 for an 8-bit cache. Above 0.</summary>
    public double BytesPerElement { get; init => field = Require.Positive(value, nameof(BytesPerElement)); } = 2;

    /// <summary>How latents and the keys of an indexer are laid out: as plain elements unless set. Other caches are plain in any case.</summary>
    public CacheLayout Layout { get; init; }

    /// <summary>Tokens of a block of the allocator: 16 unless set (vLLM's default). At least 1.</summary>
    public int BlockSize { get; init => field = Require.Positive(value, nameof(BlockSize)); } = 16;

    /// <summary>Prompt tokens processed in one step, for which sliding layers need room: 8,192 unless set. At least 1.</summary>
    public int MaximumBatchedTokens { get; init => field = Require.Positive(value, nameof(MaximumBatchedTokens)); } = 8192;

    /// <summary>Element size and blocks, culture-invariant.</summary>
    public override string ToString() => FormattableString.Invariant($"{BytesPerElement} bytes an element, blocks of {BlockSize} tokens");
}
