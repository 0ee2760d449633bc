namespace KoreanLlm.Sdk.Calculators;

/// <summary>The least time that memory and arithmetic allow. A ceiling on speed: real engines stay below it, unless they yield several tokens a step (speculative decoding) or find a prompt in a cache.</summary>
public sealed record Roofline
{
    /// <summary>Seconds to move the bytes.</summary>
    public required double MemorySeconds { get; init; }

    /// <summary>Seconds to do the arithmetic.</summary>
    public required double ComputeSeconds { get; init; }

    /// <summary>The longer of the two.</summary>
    public double Seconds => Math.Max(MemorySeconds, ComputeSeconds);

    /// <summary>Which of the two binds.</summary>
    public RooflineBound Bound => ComputeSeconds > MemorySeconds ? RooflineBound.Compute : RooflineBound.Memory;

    /// <summary>Tokens of all sequences in that time.</summary>
    public required long Tokens { get; init; }

    /// <summary>Sequences in the batch.</summary>
    public required int Batch { get; init; }

    /// <summary>Tokens a second of all sequences, at most.</summary>
    public double TokensPerSecond => Tokens / Seconds;

    /// <summary>Tokens a second of one sequence, at most.</summary>
    public double TokensPerSecondPerSequence => TokensPerSecond / Batch;

    /// <summary>FLOPs of the linear maps.</summary>
    public required double LinearFlops { get; init; }

    /// <summary>FLOPs of attention over the context; 0 where not counted.</summary>
    public required double AttentionFlops { get; init; }

    /// <summary>Tokens a second at most, and what binds, culture-invariant.</summary>
    public override string ToString() => FormattableString.Invariant($"at most {TokensPerSecond:0.##} tokens a second ({Bound})");
}
