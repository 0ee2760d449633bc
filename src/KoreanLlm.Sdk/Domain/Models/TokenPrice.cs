namespace KoreanLlm.Sdk;

/// <summary>What a provider charges per million tokens.</summary>
public sealed record TokenPrice
{
    /// <summary>The price of a million input tokens.</summary>
    public required Money Input { get; init; }

    /// <summary>The price of a million output tokens.</summary>
    public required Money Output { get; init; }

    /// <summary>The price of a million input tokens found in the provider's cache.</summary>
    public Money? CachedInput { get; init; }

    /// <summary>Valid from this date.</summary>
    public PartialDate? ValidFrom { get; init; }

    /// <summary>Valid until this date.</summary>
    public PartialDate? ValidUntil { get; init; }

    /// <summary>The day on which the price was seen.</summary>
    public required DateOnly ObservedOn { get; init; }
}
