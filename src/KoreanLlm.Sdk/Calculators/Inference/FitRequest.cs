using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>What is to be served on what.</summary>
[JsonConverter(typeof(RecordConverter<FitRequest>))]
public sealed record FitRequest
{
    /// <summary>The accelerator.</summary>
    public required Accelerator Accelerator { get; init => field = Guard.Part(value); }

    /// <summary>How many of them, at least 1.</summary>
    public int Devices { get; init => field = Require.Positive(value, nameof(Devices)); } = 1;

    /// <summary>The format of the weights.</summary>
    public required WeightFormat Weights { get; init => field = Guard.Part(value); }

    /// <summary>Tokens of a sequence, at least 1.</summary>
    public required long ContextTokens { get; init => field = Require.Positive(value, nameof(ContextTokens)); }

    /// <summary>Sequences at once, at least 1.</summary>
    public int Sequences { get; init => field = Require.Positive(value, nameof(Sequences)); } = 1;

    /// <summary>The share of memory that may be used: 0.9 unless set. Above 0 and at most 1.</summary>
    public double Utilization { get; init => field = Require.Fraction(value, nameof(Utilization)); } = 0.9;

    /// <summary>Activations, graphs and the like on each device, in bytes: 0 unless set. 0 or more.</summary>
    public double OverheadBytesPerDevice { get; init => field = Require.NotNegative(value, nameof(OverheadBytesPerDevice)); }

    /// <summary>How the cache is stored and allocated.</summary>
    public CacheOptions Cache { get; init; } = new();

    /// <summary>The overhead of all devices, in bytes.</summary>
    internal double OverheadBytes => Require.Result(Devices * OverheadBytesPerDevice, "The overhead");

    /// <summary>Usable bytes of all devices; negative where the overhead alone is too much.</summary>
    internal double AvailableBytes => (Devices * (Accelerator.MemoryBytes * Utilization)) - OverheadBytes;

    /// <summary>What is served on what, culture-invariant.</summary>
    public override string ToString() => FormattableString.Invariant($"{Weights} on {Devices} x {Accelerator.Id}, {Sequences} x {ContextTokens} tokens");
}
