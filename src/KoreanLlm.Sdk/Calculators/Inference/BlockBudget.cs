namespace KoreanLlm.Sdk.Calculators;

/// <summary>Blocks of a paged cache and the concurrency they give.</summary>
public sealed record BlockBudget
{
    /// <summary>Whole blocks.</summary>
    public required long Blocks { get; init; }

    /// <summary>Tokens in them.</summary>
    public required long Tokens { get; init; }

    /// <summary>Tokens over the longest sequence: how many such sequences run at once, with its fraction.</summary>
    public required double MaximumConcurrency { get; init; }
}
