using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>What was measured; the word ends in its unit.</summary>
/// <remarks>An open vocabulary: any lower-case slug is allowed, the members are the well-known ones. The default value is <c>unspecified</c>.</remarks>
[JsonConverter(typeof(TextConverter<MeasuredQuantity>))]
[TypeConverter(typeof(TextTypeConverter<MeasuredQuantity>))]
public readonly record struct MeasuredQuantity : IVocabulary<MeasuredQuantity>
{
    /// <summary>A value of the vocabulary.</summary>
    /// <param name="value">A lower-case slug.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a slug.</exception>
    public MeasuredQuantity(string value) => Value = Guard.Word(value, nameof(value))!;

    /// <summary>Memory that the weights take once loaded. Slug: <c>weights-bytes</c>.</summary>
    public static MeasuredQuantity WeightBytes { get; } = new("weights-bytes");

    /// <summary>Size of the file or files of weights. Slug: <c>file-bytes</c>.</summary>
    public static MeasuredQuantity FileBytes { get; } = new("file-bytes");

    /// <summary>The most memory that activations took in a trial run. Slug: <c>peak-activation-bytes</c>.</summary>
    public static MeasuredQuantity PeakActivationBytes { get; } = new("peak-activation-bytes");

    /// <summary>Buffers for computing that llama.cpp sets aside. Slug: <c>compute-buffer-bytes</c>.</summary>
    public static MeasuredQuantity ComputeBufferBytes { get; } = new("compute-buffer-bytes");

    /// <summary>Memory that captured graphs take; negative where capturing freed some. Slug: <c>graph-bytes</c>.</summary>
    public static MeasuredQuantity GraphBytes { get; } = new("graph-bytes");

    /// <summary>Memory in use that the framework did not allocate, such as the context of the driver. Slug: <c>non-framework-bytes</c>.</summary>
    public static MeasuredQuantity NonFrameworkBytes { get; } = new("non-framework-bytes");

    /// <summary>Memory left for the key-value cache. Slug: <c>cache-bytes</c>.</summary>
    public static MeasuredQuantity CacheBytes { get; } = new("cache-bytes");

    /// <summary>Tokens that the key-value cache holds. Slug: <c>cache-tokens</c>.</summary>
    public static MeasuredQuantity CacheTokens { get; } = new("cache-tokens");

    /// <summary>Memory that a token takes in the key-value cache. Slug: <c>cache-bytes-per-token</c>.</summary>
    public static MeasuredQuantity CacheBytesPerToken { get; } = new("cache-bytes-per-token");

    /// <summary>How many requests of the whole context fit into the cache. Slug: <c>maximum-concurrency</c>.</summary>
    public static MeasuredQuantity MaximumConcurrency { get; } = new("maximum-concurrency");

    /// <summary>Memory that the device reports. Slug: <c>usable-memory-bytes</c>.</summary>
    public static MeasuredQuantity UsableMemoryBytes { get; } = new("usable-memory-bytes");

    /// <summary>Generated tokens a second for one stream. Slug: <c>decode-tokens-per-second</c>.</summary>
    public static MeasuredQuantity DecodeTokensPerSecond { get; } = new("decode-tokens-per-second");

    /// <summary>Tokens of the prompt a second. Slug: <c>prefill-tokens-per-second</c>.</summary>
    public static MeasuredQuantity PrefillTokensPerSecond { get; } = new("prefill-tokens-per-second");

    /// <summary>Tokens a second of the whole system under load. Slug: <c>throughput-tokens-per-second</c>.</summary>
    public static MeasuredQuantity ThroughputTokensPerSecond { get; } = new("throughput-tokens-per-second");

    /// <summary>The slug.</summary>
    public string Value => field ?? Guard.Unspecified;

    static MeasuredQuantity IVocabulary<MeasuredQuantity>.Of(string value) => new(value);

    /// <summary>Reads a slug.</summary>
    /// <param name="s">The slug.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a slug.</exception>
    public static MeasuredQuantity Parse(string s) => Vocabulary.Parse<MeasuredQuantity>(s);

    /// <summary>Reads a slug; false where the text is none.</summary>
    /// <param name="s">The slug.</param>
    /// <param name="result">The value, or <c>unspecified</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out MeasuredQuantity result) => Vocabulary.TryParse(s, out result);

    /// <summary>The slug.</summary>
    public override string ToString() => Value;
}
