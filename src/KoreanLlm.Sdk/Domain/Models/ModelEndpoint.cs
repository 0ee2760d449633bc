using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>A service that runs or ran a model.</summary>
public sealed record ModelEndpoint
{
    /// <summary>The id of the organisation that runs it, or its plain name.</summary>
    public required string Provider { get; init => field = Guard.Text(value); }

    /// <summary>The base address of the interface.</summary>
    public string? BaseUrl { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The model id to send.</summary>
    public required string ModelId { get; init => field = Guard.Text(value); }

    /// <summary>The protocol.</summary>
    public required ApiStyle ApiStyle { get; init; }

    /// <summary>Served from this date.</summary>
    public PartialDate? AvailableFrom { get; init; }

    /// <summary>Served until this date; null while no end is known.</summary>
    public PartialDate? AvailableUntil { get; init; }

    /// <summary>Prices, each with the day it was seen.</summary>
    public ImmutableArray<TokenPrice> Prices { get; init => field = Guard.List(value); } = [];

    /// <summary>A remark in the catalog's own words.</summary>
    public string? Note { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Whether it serves on a day; the last day is no longer counted. It cannot be told within a month or year of opening or closing whose day is not known.</summary>
    /// <param name="day">The day.</param>
    /// <remarks>Where no opening day is known, it is known to serve from the first day on which a price was seen, and cannot be told before that.</remarks>
    public Answer IsOpenOn(DateOnly day)
    {
        var opened = (AvailableFrom?.IsReachedBy(day) ?? Answer.CannotTell).Or(Prices.Any(p => p.ObservedOn <= day) ? Answer.Yes : Answer.No);
        return AvailableUntil is { } until ? opened.And(until.IsReachedBy(day).Not()) : opened;
    }
}
