using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>A service that runs or ran a model.</summary>
[JsonConverter(typeof(RecordConverter<ModelEndpoint>))]
public sealed record ModelEndpoint
{
    private readonly ValueList<TokenPrice> _prices;

    /// <summary>The id of the organisation that runs it, or its plain name.</summary>
    public required string Provider { get; init => field = Guard.Text(value); }

    /// <summary>The base address of the interface.</summary>
    public string? BaseUrl { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The model id to send.</summary>
    public required string ModelId { get; init => field = Guard.Text(value); }

    /// <summary>The protocol.</summary>
    public required ApiStyle ApiStyle { get; init; }

    /// <summary>Whether the model reasons before it answers under this id, where that differs from <see cref="Model.ReasoningMode"/> or the model states none.</summary>
    public ReasoningMode? ReasoningMode { get; init; }

    /// <summary>The longest context served, in tokens. At least 1.</summary>
    public long? ContextLength { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The longest answer served, in tokens. At least 1.</summary>
    public long? MaximumOutputTokens { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Served from this date; null where nobody tells the opening day.</summary>
    public PartialDate? AvailableFrom { get; init; }

    /// <summary>Served until this date; null while no end is known.</summary>
    public PartialDate? AvailableUntil { get; init; }

    /// <summary>The latest day on which a source that was read lists it as served.</summary>
    public DateOnly? ListedOn { get; init; }

    /// <summary>False where a source lists it and it is doubtful whether it answers: a link on a card, a guest service of long ago. Null or true otherwise.</summary>
    public bool? AvailabilityConfirmed { get; init; }

    /// <summary>Prices, each with the day it was seen.</summary>
    public ImmutableArray<TokenPrice> Prices { get => _prices; init => _prices = Guard.List(value); }

    /// <summary>A remark in the catalog's own words.</summary>
    public string? Note { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Whether it serves on a day; the last day is no longer counted. It cannot be told within a month or year of opening or closing whose day is not known.</summary>
    /// <param name="day">The day.</param>
    /// <remarks>
    /// Where no opening day is known, it is known to serve from the first day on which it was listed or a price was seen, and cannot be told before that. Where the availability
    /// is not confirmed, it is never more than "cannot tell".
    /// </remarks>
    public Answer IsOpenOn(DateOnly day)
    {
        var seen = ListedOn <= day || Prices.Any(p => p.ObservedOn <= day);
        var opened = (AvailableFrom?.IsReachedBy(day) ?? Answer.CannotTell).Or(seen ? Answer.Yes : Answer.No);
        var open = AvailableUntil is { } until ? opened.And(until.IsReachedBy(day).Not()) : opened;
        return AvailabilityConfirmed == false ? open.And(Answer.CannotTell) : open;
    }

    /// <summary>The price on a day, and how sure that is: the first of <see cref="PricesOn"/>.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The price; null where none is known or all have ended or are still to come.</returns>
    public DatedPrice? PriceOn(DateOnly day) => PricesOn(day).FirstOrDefault();

    /// <summary>The price on a day in each currency, and how sure that is.</summary>
    /// <param name="day">The day.</param>
    /// <returns>
    /// For each currency the price that certainly holds on the day; of several the one with an end of its own, such as a discount, then the one seen nearest before the day. Else the one of
    /// which it cannot be told. The certain come first, then in the order of the data.
    /// </returns>
    public ImmutableArray<DatedPrice> PricesOn(DateOnly day)
    {
        var open = IsOpenOn(day);
        return
        [
            .. Prices
                .GroupBy(price => price.Input.Currency)
                .Select(prices => prices
                    .OrderBy(price => price.IsValidOn(day) switch { Answer.Yes => 0, Answer.CannotTell => 1, _ => 2 })
                    .ThenBy(price => price.ValidUntil is null ? 1 : 0)
                    .ThenBy(price => price.ObservedOn <= day ? 0 : 1)
                    .ThenBy(price => Math.Abs(price.ObservedOn.DayNumber - day.DayNumber))
                    .First())
                .Select(price => new DatedPrice { Endpoint = this, Price = price, IsCharged = price.IsValidOn(day).And(open) })
                .Where(price => price.IsCharged != Answer.No)
                .OrderBy(price => price.IsCharged == Answer.Yes ? 0 : 1),
        ];
    }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
