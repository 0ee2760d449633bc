namespace KoreanLlm.Sdk.Calculators;

/// <summary>The bytes that weights take.</summary>
public sealed record WeightSize
{
    /// <summary>Typical size.</summary>
    public required ByteCount Typical { get; init; }

    /// <summary>The size at the lower end of the format's band.</summary>
    public required ByteCount Lowest { get; init; }

    /// <summary>The size at the upper end of the format's band.</summary>
    public required ByteCount Highest { get; init; }

    /// <summary>The three sizes in gigabytes, culture-invariant.</summary>
    public override string ToString() => FormattableString.Invariant($"{Typical.Gigabytes:0.##} GB ({Lowest.Gigabytes:0.##} to {Highest.Gigabytes:0.##})");
}
