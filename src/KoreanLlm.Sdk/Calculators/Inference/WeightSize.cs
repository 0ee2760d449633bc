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
}
