using System.Collections.Immutable;
using System.Globalization;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>Reads the figures of a catalog forecast, and says what it had to assume.</summary>
internal static class ForecastReading
{
    public static ForecastFigures FiguresOf(MarketForecast forecast)
    {
        var baseValue = forecast.BaseValue ?? throw Missing(forecast, nameof(forecast.BaseValue));
        var targetValue = forecast.TargetValue ?? throw Missing(forecast, nameof(forecast.TargetValue));
        if (baseValue.Currency != targetValue.Currency)
        {
            throw new ArgumentException($"'{forecast.Id}' has its base value in {baseValue.Currency} and its target value in {targetValue.Currency}: they must have the same currency.", nameof(forecast));
        }

        return new ForecastFigures
        {
            BaseYear = Require.Fact(forecast.BaseYear, forecast, nameof(forecast.BaseYear)),
            BaseValue = (double)baseValue.Amount,
            BaseRounding = forecast.BaseValueRounding ?? 0,
            TargetYear = Require.Fact(forecast.TargetYear, forecast, nameof(forecast.TargetYear)),
            TargetValue = (double)targetValue.Amount,
            TargetRounding = forecast.TargetValueRounding ?? 0,
            StatedRate = forecast.StatedGrowthRate,
            StatedRateRounding = RateRoundingOf(forecast),
            StatedFrom = forecast.StatedGrowthFrom,
            StatedTo = forecast.StatedGrowthTo,
            Unit = baseValue.Currency,
        };
    }

    /// <summary>The figures, or null where the forecast has no pair of values to compute with.</summary>
    public static ForecastFigures? TryFiguresOf(MarketForecast forecast) =>
        forecast is { BaseValue: { } first, TargetValue: { } last, BaseYear: { } from, TargetYear: { } to } && first.Currency == last.Currency && to > from
            ? FiguresOf(forecast)
            : null;

    public static Interval? StatedIntervalOf(MarketForecast forecast) =>
        forecast.StatedGrowthRate is { } rate ? Around(rate, RateRoundingOf(forecast)) : null;

    public static ImmutableArray<string> AssumptionsOf(MarketForecast forecast)
    {
        var assumptions = ImmutableArray.CreateBuilder<string>();
        if (forecast.BaseValueRounding is null)
        {
            assumptions.Add("The rounding of the base value is not recorded: the value is taken as exact.");
        }

        if (forecast.TargetValueRounding is null)
        {
            assumptions.Add("The rounding of the target value is not recorded: the value is taken as exact.");
        }

        if (forecast is { StatedGrowthRate: { } rate, StatedGrowthRateRounding: null })
        {
            assumptions.Add(string.Create(CultureInfo.InvariantCulture, $"The rounding of the stated rate is not recorded: its last digit other than zero is taken as the last printed one ({LastDigitOf(rate)})."));
        }

        return assumptions.ToImmutable();
    }

    /// <summary>The rates that print as the stated one: half a digit either way.</summary>
    public static Interval Around(double rate, double rounding) => new() { Low = rate - (rounding / 2), High = rate + (rounding / 2) };

    /// <summary>The size of the last digit of a rate as its shortest decimal form prints it, at most a whole percent.</summary>
    public static double LastDigitOf(double rate)
    {
        var digits = 2;
        while (digits < 15 && Math.Round(rate, digits) != rate)
        {
            digits++;
        }

        return Math.Pow(10, -digits);
    }

    private static double RateRoundingOf(MarketForecast forecast) =>
        forecast.StatedGrowthRateRounding ?? (forecast.StatedGrowthRate is { } rate ? LastDigitOf(rate) : 0);

    private static InvalidOperationException Missing(MarketForecast forecast, string member) =>
        new($"'{forecast.Id}' has no {member}: the calculation needs it.");
}
