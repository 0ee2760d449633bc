using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>What a provider charges, in the currency it prints.</summary>
[JsonConverter(typeof(RecordConverter<TokenPrice>))]
public sealed record TokenPrice
{
    internal const int Million = 1_000_000;

    /// <summary>How many tokens the amounts are for, as printed: a million unless said otherwise. At least 1.</summary>
    public int PerTokens { get; init => field = Guard.AtLeast(value, 1); } = Million;

    /// <summary>The price of input tokens.</summary>
    public required Money Input { get; init => field = Guard.Part(value); }

    /// <summary>The price of output tokens; null where nothing is generated, as by an embedding model.</summary>
    public Money? Output { get; init; }

    /// <summary>The price of input tokens found in the provider's cache.</summary>
    public Money? CachedInput { get; init; }

    /// <summary>The price of tokens of reasoning, where it is not that of output.</summary>
    public Money? ReasoningOutput { get; init; }

    /// <summary>The price of input tokens in batches.</summary>
    public Money? BatchInput { get; init; }

    /// <summary>The price of output tokens in batches.</summary>
    public Money? BatchOutput { get; init; }

    /// <summary>What batches take off all prices, a fraction above 0 and at most 1, where the provider prints it so.</summary>
    public double? BatchDiscount { get; init => field = Guard.Fraction(value); }

    /// <summary>Valid from this date.</summary>
    public PartialDate? ValidFrom { get; init; }

    /// <summary>Valid until this date, which still counts.</summary>
    public PartialDate? ValidUntil { get; init; }

    /// <summary>The day on which the price was seen.</summary>
    public required DateOnly ObservedOn { get; init; }

    /// <summary>Whether it is charged on a day, as far as its dates say; the last day still counts.</summary>
    /// <param name="day">The day.</param>
    /// <remarks>Without a first day it is known to be charged from the day it was seen. Within a month or year whose day is not known it cannot be told.</remarks>
    public Answer IsValidOn(DateOnly day)
    {
        var begun = ValidFrom?.IsReachedBy(day) ?? (ObservedOn <= day ? Answer.Yes : Answer.CannotTell);
        return ValidUntil is { } until ? begun.And(day == DateOnly.MinValue ? Answer.Yes : until.IsReachedBy(day.AddDays(-1)).Not()) : begun;
    }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
