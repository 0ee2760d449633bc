namespace KoreanLlm.Sdk;

/// <summary>What the tensors of one element type sum to.</summary>
public sealed record TensorTypeTotal
{
    /// <summary>The element type as the format writes it.</summary>
    public required string Type { get; init; }

    /// <summary>How many tensors.</summary>
    public required int Tensors { get; init; }

    /// <summary>Their elements.</summary>
    public required long Elements { get; init; }

    /// <summary>Their bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>Type, elements and bytes, culture-invariant.</summary>
    public override string ToString() => FormattableString.Invariant($"{Type}: {Elements} elements in {Bytes} bytes, {Tensors} tensors");
}
