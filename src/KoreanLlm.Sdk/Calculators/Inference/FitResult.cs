namespace KoreanLlm.Sdk.Calculators;

/// <summary>Whether a model fits, with every figure that decides.</summary>
public sealed record FitResult
{
    /// <summary>How many devices the figures are for.</summary>
    public required int Devices { get; init; }

    /// <summary>
    /// Yes where weights, at the upper end of their band, and cache fit and the devices can share the heads; no where they do not even at the lower end; between the ends it cannot be told. Where the shape
    /// is not known, the largest plausible cache must fit for a yes and the weights alone be too much for a no: between the two it fits unless the cache takes more than <see cref="RoomForCache"/>.
    /// </summary>
    public Answer Decision =>
        !CanSplit || LeastWeights.Bytes + (IsShapeKnown ? (double)Cache.Bytes : 0) > AvailableBytes ? Answer.No
        : Required.Bytes <= AvailableBytes ? Answer.Yes
        : Answer.CannotTell;

    /// <summary>Whether it certainly fits: <see cref="Decision"/> is yes.</summary>
    public bool Fits => Decision == Answer.Yes;

    /// <summary>Weights and cache of all devices, and what copies of key-value heads add.</summary>
    public ByteCount Required => Weights + Cache;

    /// <summary>Whether the shape of the model is known. Where it is not, <see cref="Cache"/> is the largest plausible one.</summary>
    public required bool IsShapeKnown { get; init; }

    /// <summary>Bytes of all devices for weights and cache: memory x utilization - overhead; negative where the overhead alone is too much.</summary>
    public required double AvailableBytes { get; init; }

    /// <summary>The weights, at the upper end of the format's band.</summary>
    public required ByteCount Weights { get; init; }

    /// <summary>The weights, at the lower end of the format's band.</summary>
    public required ByteCount LeastWeights { get; init; }

    /// <summary>Activations, graphs and the like on all devices, in bytes; already taken off <see cref="AvailableBytes"/>.</summary>
    public required double OverheadBytes { get; init; }

    /// <summary>What the weights leave for the cache, in bytes; negative where they do not fit.</summary>
    public double RoomForCache => AvailableBytes - Weights.Bytes;

    /// <summary>The cache of all sequences in whole blocks, on all devices together.</summary>
    public required ByteCount Cache { get; init; }

    /// <summary>Sequences of the length that fit, which is how many users are served at once; 0 where the weights alone do not. Where the shape is not known, at least so many.</summary>
    public required long MaximumSequences { get; init; }

    /// <summary>Whether the number of devices divides the attention heads; true where the shape is not known.</summary>
    public required bool CanSplit { get; init; }

    /// <summary>Whether it fits, and what is needed of what there is, culture-invariant.</summary>
    public override string ToString() => !IsShapeKnown && Decision == Answer.CannotTell
        ? FormattableString.Invariant($"fits unless the cache takes more than {RoomForCache / 1e9:0.##} GB")
        : FormattableString.Invariant($"{(Decision switch { Answer.Yes => "fits", Answer.No => "does not fit", _ => "may fit" })}: {Required.Gigabytes:0.##} of {AvailableBytes / 1e9:0.##} GB");
}
