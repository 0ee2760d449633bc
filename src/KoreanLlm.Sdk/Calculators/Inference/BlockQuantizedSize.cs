namespace KoreanLlm.Sdk.Calculators;

/// <summary>Elements and bytes of a file whose linear layers hold 8-bit floats with one scale for each block.</summary>
public sealed record BlockQuantizedSize
{
    /// <summary>Scales, one for each block.</summary>
    public required long ScaleElements { get; init; }

    /// <summary>Elements in the file: parameters and scales. This is what a repository may print as its parameter count.</summary>
    public required long StoredElements { get; init; }

    /// <summary>The bytes of the file's tensors.</summary>
    public required ByteCount Size { get; init; }

    /// <summary>Elements and size, culture-invariant.</summary>
    public override string ToString() => FormattableString.Invariant($"{StoredElements} elements, {Size.Gigabytes:0.##} GB");
}
