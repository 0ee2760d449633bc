using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>A published forecast of a market. What it states and what follows from it are kept apart.</summary>
[JsonConverter(typeof(RecordConverter<MarketForecast>))]
public sealed record MarketForecast : CatalogEntity
{
    /// <summary>Who made it.</summary>
    public required string Publisher { get; init => field = Guard.Text(value); }

    /// <summary>Who passed it on, where the original was not read.</summary>
    public string? RelayedBy { get; init => field = Guard.TextOrNull(value); }

    /// <summary>When it was published.</summary>
    public PartialDate? PublishedOn { get; init; }

    /// <summary>What is counted, in the catalog's own words. Forecasts of different markets must not be mixed.</summary>
    public required LocalizedText Market { get; init => field = Guard.Part(value); }

    /// <summary>What the values count.</summary>
    public MarketMeasure? Measure { get; init; }

    /// <summary>What they include, in the catalog's own words: hardware, software, services.</summary>
    public string? Covers { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Where: an ISO 3166 code, <c>APAC</c> or <c>world</c>.</summary>
    public required string Region { get; init => field = Guard.Text(value); }

    /// <summary>The year of the base value.</summary>
    public int? BaseYear { get; init => field = Guard.AtLeast(value, 1900); }

    /// <summary>The market in the base year.</summary>
    public Money? BaseValue { get; init; }

    /// <summary>The size of the last printed digit of the base value, in currency units. Above 0.</summary>
    public double? BaseValueRounding { get; init => field = Guard.Positive(value); }

    /// <summary>Whether the base value is a survey, an estimate or itself a forecast.</summary>
    public FigureNature? BaseNature { get; init; }

    /// <summary>The year of the target value.</summary>
    public int? TargetYear { get; init => field = Guard.AtLeast(value, 1900); }

    /// <summary>The market in the target year.</summary>
    public Money? TargetValue { get; init; }

    /// <summary>The size of the last printed digit of the target value, in currency units. Above 0.</summary>
    public double? TargetValueRounding { get; init => field = Guard.Positive(value); }

    /// <summary>Whether the target value is a forecast, an estimate or the target of a plan.</summary>
    public FigureNature? TargetNature { get; init; }

    /// <summary>The compound annual growth rate as stated, a fraction: 0.394 for 39.4 %.</summary>
    public double? StatedGrowthRate { get; init => field = Guard.Finite(value); }

    /// <summary>The size of the last printed digit of the rate, a fraction: 0.001 for 39.4 %. Above 0.</summary>
    public double? StatedGrowthRateRounding { get; init => field = Guard.Positive(value); }

    /// <summary>The first year of the period the stated rate covers, where the source says.</summary>
    public int? StatedGrowthFrom { get; init => field = Guard.AtLeast(value, 1900); }

    /// <summary>The last year of the period the stated rate covers, where the source says.</summary>
    public int? StatedGrowthTo { get; init => field = Guard.AtLeast(value, 1900); }

    /// <summary>Whether the original publication was looked for and not found.</summary>
    public bool? Unverified { get; init; }
}
