namespace KoreanLlm.Sdk.Calculators;

/// <summary>Whether a model fits, with every figure that decides.</summary>
public sealed record FitResult
{
    /// <summary>Whether weights and cache fit and the devices can share the heads.</summary>
    public bool Fits => Required.Bytes <= AvailableBytes && CanSplit;

    /// <summary>Weights and cache of all devices, and what copies of key-value heads add.</summary>
    public required ByteCount Required { get; init; }

    /// <summary>Usable bytes of all devices: memory x utilization - overhead; negative where the overhead alone is too much.</summary>
    public required double AvailableBytes { get; init; }

    /// <summary>The weights, at the upper end of the format's band.</summary>
    public required ByteCount Weights { get; init; }

    /// <summary>Activations, graphs and the like on all devices, in bytes; already taken off <see cref="AvailableBytes"/>.</summary>
    public required double OverheadBytes { get; init; }

    /// <summary>The cache of all sequences in whole blocks, on all devices together.</summary>
    public required ByteCount Cache { get; init; }

    /// <summary>Sequences of the length that fit; 0 where the weights alone do not.</summary>
    public required long MaximumSequences { get; init; }

    /// <summary>Whether the number of devices divides the attention heads.</summary>
    public required bool CanSplit { get; init; }

    /// <summary>Whether it fits, and what is needed of what there is, culture-invariant.</summary>
    public override string ToString() => FormattableString.Invariant($"{(Fits ? "fits" : "does not fit")}: {Required.Gigabytes:0.##} of {AvailableBytes / 1e9:0.##} GB");
}
