using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>The training compute of a model as far as it is known.</summary>
public sealed record ComputeBasis
{
    private readonly ValueList<Evidence> _evidence;

    /// <summary>The compute in FLOPs; null where nothing is known.</summary>
    public double? Flops { get; init; }

    /// <summary>
    /// Whether more was spent than <see cref="Flops"/>: 6ND counts pre-training alone, and a base model's own training may be missing. False where there is no figure to bound.
    /// </summary>
    public required bool IsLowerBound { get; init; }

    /// <summary>Where the figure comes from, in English and Korean.</summary>
    public required LocalizedText Basis { get; init; }

    /// <summary>The evidence for the inputs, those of its bases included.</summary>
    public ImmutableArray<Evidence> Evidence { get => _evidence; init => _evidence = Guard.List(value); }

    /// <summary>The basis in English.</summary>
    public override string ToString() => Basis.English;
}
