namespace KoreanLlm.Sdk.Calculators;

/// <summary>What a load costs by a price list, by part, in one currency.</summary>
public sealed record TokenCost
{
    /// <summary>The input that was not in the cache.</summary>
    public required Money Input { get; init; }

    /// <summary>The input that was.</summary>
    public required Money CachedInput { get; init; }

    /// <summary>The answers.</summary>
    public required Money Output { get; init; }

    /// <summary>The thinking.</summary>
    public required Money Reasoning { get; init; }

    /// <summary>What the batch interface takes off, 0 or less.</summary>
    public required Money Discount { get; init; }

    /// <summary>The whole.</summary>
    public Money Total => Input with { Amount = Input.Amount + CachedInput.Amount + Output.Amount + Reasoning.Amount + Discount.Amount };

    /// <summary>The whole for a request.</summary>
    public required Money PerRequest { get; init; }

    /// <summary>The whole, culture-invariant.</summary>
    public override string ToString() => Total.ToString();
}
