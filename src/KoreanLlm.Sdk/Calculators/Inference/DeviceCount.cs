namespace KoreanLlm.Sdk.Calculators;

/// <summary>How many devices weights and cache need.</summary>
public sealed record DeviceCount
{
    /// <summary>The smallest number whose memory suffices.</summary>
    public required int ByMemory { get; init; }

    /// <summary>The number to use: the smallest from there on that the way of splitting allows.</summary>
    public required int Devices { get; init; }

    /// <summary>The number of devices, culture-invariant.</summary>
    public override string ToString() => FormattableString.Invariant($"{Devices} ({ByMemory} by memory)");
}
