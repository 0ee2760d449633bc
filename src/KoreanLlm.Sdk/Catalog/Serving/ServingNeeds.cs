using System.Collections.Immutable;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk;

/// <summary>A load that is to be served on devices of one's own, and what may serve it.</summary>
public sealed record ServingNeeds
{
    private readonly ValueList<Accelerator> _accelerators;
    private readonly ValueList<WeightFormat> _formats = ImmutableArray.Create(WeightFormat.Bf16);

    /// <summary>Tokens of a request with its answer, at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public required long ContextTokens { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Requests at once, at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public required int Sequences { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>What a model must be and do: scores, licence, language. Its hardware is of no consequence.</summary>
    public ModelRequirements Models { get; init; } = new();

    /// <summary>The accelerators that may be used, from the catalog or of one's own. At least one.</summary>
    public required ImmutableArray<Accelerator> Accelerators { get => _accelerators; init => _accelerators = value; }

    /// <summary>The formats of weights that may be used: 16 bits unless set.</summary>
    public ImmutableArray<WeightFormat> Formats { get => _formats; init => _formats = value; }

    /// <summary>The most devices of one model: 8 unless set. At least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaximumDevices { get; init => field = Guard.AtLeast(value, 1); } = 8;

    /// <summary>The least tokens a second for each request; null asks nothing. Above 0. Held against a ceiling, so that it can be refused, never promised.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a finite number above 0.</exception>
    public double? TokensPerSecond { get; init => field = Guard.Positive(value); }

    /// <summary>The precision of the arithmetic, for the ceiling of speed: bf16 unless set.</summary>
    public NumberFormat Arithmetic { get; init; } = NumberFormat.Bf16;

    /// <summary>The engine; null for a conservative one.</summary>
    public EngineProfile? Engine { get; init; }

    /// <summary>The price of an hour of a device, by the id of the accelerator, in one currency. Always the caller's; options without one rank after those with one.</summary>
    public ImmutableDictionary<string, Money> PricePerDeviceHour { get; init; } = ImmutableDictionary<string, Money>.Empty;

    /// <summary>The most options: 20 unless set. At least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaximumOptions { get; init => field = Guard.AtLeast(value, 1); } = 20;

    /// <summary>The load, culture-invariant.</summary>
    public override string ToString() => FormattableString.Invariant($"{Sequences} requests at once of {ContextTokens} tokens");
}
