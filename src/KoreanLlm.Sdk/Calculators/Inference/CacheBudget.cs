using System.Globalization;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>What is left for a paged cache, and how many sequences it holds.</summary>
public sealed record CacheBudget
{
    /// <summary>Bytes left for the cache; negative where the weights do not fit.</summary>
    public required double AvailableBytes { get; init; }

    /// <summary>Whole blocks that fit.</summary>
    public required long Blocks { get; init; }

    /// <summary>Tokens in them.</summary>
    public required long Tokens { get; init; }

    /// <summary>Sequences of the full length, each in whole blocks.</summary>
    public required long MaximumSequences { get; init; }

    /// <summary>Tokens over the length of a sequence: how many such sequences run at once, with its fraction. Engines print this figure.</summary>
    public required double MaximumConcurrency { get; init; }

    /// <summary>Whether at least one sequence fits.</summary>
    public bool Fits => MaximumSequences > 0;

    /// <summary>Tokens and sequences, culture-invariant.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Tokens} tokens in {Blocks} blocks: {MaximumSequences} sequences ({MaximumConcurrency:0.##})");
}
