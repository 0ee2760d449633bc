using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>How the latents of latent attention are stored in a cache.</summary>
[JsonConverter(typeof(WordConverter<CacheLayout>))]
public enum CacheLayout
{
    /// <summary>Every element takes <see cref="CacheOptions.BytesPerElement"/>.</summary>
    Plain,

    /// <summary>
    /// vLLM's <c>fp8_ds_mla</c>: the latent in 8 bits with a 32-bit scale for every 128 elements, the rotary part in 16 bits, so 656 bytes a token and layer for 512 + 64 elements.
    /// The key of an indexer takes 8 bits an element and a 32-bit scale for every 128. <see cref="CacheOptions.BytesPerElement"/> is not used for either.
    /// </summary>
    ScaledFp8Latent,
}
