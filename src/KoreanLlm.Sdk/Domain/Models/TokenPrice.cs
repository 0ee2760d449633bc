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

    /// <summary>Whether it is charged on a day, as far as its dates say; the last day still counts.</summary>
    /// <param name="day">The day.</param>
    /// <remarks>Without a first day it is known to be charged from the day it was seen. Within a month or year whose day is not known it cannot be told.</remarks>
    public Answer IsValidOn(DateOnly day)
    {
        var begun = ValidFrom?.IsReachedBy(day) ?? (ObservedOn <= day ? Answer.Yes : Answer.CannotTell);
        return ValidUntil is { } until ? begun.And(day == DateOnly.MinValue ? Answer.Yes : until.IsReachedBy(day.AddDays(-1)).Not()) : begun;
    }
}
