namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>Elements of a shape, within bounds.</summary>
internal static class TensorSize
{
    /// <summary>No tensor, and no file, has more: 2^52 elements, so that sums of a million tensors stay within 64 bits when counted in bits.</summary>
    private const long Largest = 1L << 52;

    public const int MaximumDimensions = 8;

    public const int MaximumTensors = 1_000_000;

    /// <exception cref="FormatException">A dimension is negative or the product too large.</exception>
    public static long Elements(string tensor, IReadOnlyCollection<long> shape)
    {
        if (shape.Count > MaximumDimensions)
        {
            throw new FormatException(FormattableString.Invariant($"The tensor '{tensor}' has {shape.Count} dimensions: expected at most {MaximumDimensions}."));
        }

        long elements = 1;
        foreach (var size in shape)
        {
            if (size < 0 || (size > 0 && elements > Largest / size))
            {
                throw new FormatException(FormattableString.Invariant($"The tensor '{tensor}' has the shape {string.Join('x', shape)}: expected sizes of 0 or more and at most {Largest} elements."));
            }

            elements *= size;
        }

        return elements;
    }
}
