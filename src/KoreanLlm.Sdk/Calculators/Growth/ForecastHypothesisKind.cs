using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>A way in which a stated rate can differ from the rate that the values imply.</summary>
[JsonConverter(typeof(WordConverter<ForecastHypothesisKind>))]
public enum ForecastHypothesisKind
{
    /// <summary>The rate runs from the year after the base year, from a value that the forecast does not state.</summary>
    RateFromFollowingYear,

    /// <summary>The rate runs over the period that the source names, which is not the one between the values.</summary>
    StatedPeriod,

    /// <summary>The period has a year less: the target value stands a year earlier or the base value a year later.</summary>
    OneYearShorter,

    /// <summary>The period has a year more: the target value stands a year later or the base value a year earlier.</summary>
    OneYearLonger,

    /// <summary>The period is half a year shorter, e.g. from the middle of the base year to the end of a year.</summary>
    HalfYearShorter,

    /// <summary>The period is half a year longer.</summary>
    HalfYearLonger,

    /// <summary>The rate is the total growth divided by the years, not compounded.</summary>
    SimpleAverage,

    /// <summary>The rate is the continuous one, ln(target / base) / years.</summary>
    Continuous,

    /// <summary>The rate belongs to another forecast, of another market or region.</summary>
    OtherForecast,
}
