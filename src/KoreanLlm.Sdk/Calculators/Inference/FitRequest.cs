using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>What is to be served on what.</summary>
[JsonConverter(typeof(RecordConverter<FitRequest>))]
public sealed record FitRequest
{
    /// <summary>The accelerator. What it reports decides (<see cref="Accelerator.UsableMemory"/>); where no report is known, the marketed size stands in and a warning says so.</summary>
    public required Accelerator Accelerator { get; init => field = Guard.Part(value); }

    /// <summary>How many of them, at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int Devices { get; init => field = Require.Positive(value, nameof(Devices)); } = 1;

    /// <summary>The format of the weights.</summary>
    public required WeightFormat Weights { get; init => field = Guard.Part(value); }

    /// <summary>Tokens of a sequence, at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public required long ContextTokens { get; init => field = Require.Positive(value, nameof(ContextTokens)); }

    /// <summary>Sequences at once, at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int Sequences { get; init => field = Require.Positive(value, nameof(Sequences)); } = 1;

    /// <summary>The engine that serves: what it takes beside weights and cache, and its defaults. Null for a conservative one: 90 % of the memory, activations by the vocabulary.</summary>
    public EngineProfile? Engine { get; init; }

    /// <summary>The share of memory that may be used; null for the engine's default, 0.9 where it has none. Above 0 and at most 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no fraction above 0 and at most 1.</exception>
    public double? Utilization { get; init => field = value is { } share ? Require.Fraction(share, nameof(Utilization)) : null; }

    /// <summary>Activations, graphs and the like on each device, in bytes; null for the engine's, estimated where it does not say. 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not finite.</exception>
    public double? OverheadBytesPerDevice { get; init => field = value is { } bytes ? Require.NotNegative(bytes, nameof(OverheadBytesPerDevice)) : null; }

    /// <summary>How the cache is stored and allocated; null for 16 bit in the engine's blocks.</summary>
    public CacheOptions? Cache { get; init; }

    /// <summary>The cache as asked for, or in the engine's blocks.</summary>
    internal CacheOptions CacheInUse => Cache ?? (Engine?.BlockSize is { } block ? new CacheOptions { BlockSize = block } : new CacheOptions());

    /// <summary>What is served on what, culture-invariant.</summary>
    public override string ToString() => FormattableString.Invariant($"{Weights} on {Devices} x {Accelerator.Id}, {Sequences} x {ContextTokens} tokens");
}
