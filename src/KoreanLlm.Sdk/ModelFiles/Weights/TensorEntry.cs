using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>A tensor as the header of a weight file lists it.</summary>
public sealed record TensorEntry
{
    private readonly ValueList<long> _shape;

    /// <summary>Its name in the file.</summary>
    public required string Name { get; init; }

    /// <summary>Its element type as the format writes it, e.g. <c>BF16</c> or <c>Q4_K</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Its dimensions in the order of the file; empty for a single number. GGUF lists the fastest first.</summary>
    public ImmutableArray<long> Shape { get => _shape; init => _shape = value; }

    /// <summary>Its elements: the product of the dimensions.</summary>
    public required long Elements { get; init; }

    /// <summary>Its bytes in the file.</summary>
    public required long Bytes { get; init; }

    /// <summary>Name, type and shape, culture-invariant.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name}: {Type} {string.Join('x', Shape)}");
}
