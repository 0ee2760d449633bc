using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>Tests what would explain that the stated rate of a forecast does not follow from its values.</summary>
internal static class ForecastHypotheses
{
    /// <summary>
    /// How far the growth before a later period may be from the stated rate, as a factor either way, for the later period to count as
    /// an explanation. Any rate fits some unstated value; only one that continues the growth stated is worth believing.
    /// </summary>
    private const double PlausibleFactor = 2;

    public static ImmutableArray<ForecastHypothesis> Test(ForecastFigures figures, double stated, Interval interval, ImmutableArray<MarketForecast> others)
    {
        var years = figures.TargetYear - figures.BaseYear;
        var tested = ImmutableArray.CreateBuilder<ForecastHypothesis>();
        var period = StatedPeriod(figures, stated, interval);
        var saysSo = period is { ImpliedBaseValue: not null } && period.FromYear == figures.BaseYear + 1;
        if (years > 1 && !saysSo)
        {
            tested.Add(LaterBase(figures, stated, ForecastHypothesisKind.RateFromFollowingYear, figures.BaseYear + 1));
        }

        if (period is not null)
        {
            tested.Add(period);
        }

        if (years > 1)
        {
            tested.Add(OverYears(figures, ForecastHypothesisKind.OneYearShorter, years - 1, interval));
        }

        tested.Add(OverYears(figures, ForecastHypothesisKind.OneYearLonger, years + 1, interval));
        tested.Add(OverYears(figures, ForecastHypothesisKind.HalfYearShorter, years - 0.5, interval));
        tested.Add(OverYears(figures, ForecastHypothesisKind.HalfYearLonger, years + 0.5, interval));
        tested.Add(Rate(figures, ForecastHypothesisKind.SimpleAverage, ratio => (ratio - 1) / years, interval));
        tested.Add(Rate(figures, ForecastHypothesisKind.Continuous, ratio => Math.Log(ratio) / years, interval));
        tested.AddRange(others.Select(other => OfOther(other, figures, interval)).OfType<ForecastHypothesis>());
        return tested.ToImmutable();
    }

    /// <summary>The rates over a number of years that the rounding of the two values allows.</summary>
    public static Interval IntervalOver(ForecastFigures figures, double years) =>
        Interval(figures, ratio => GrowthCalculator.CompoundAnnualGrowthRate(1, ratio, years));

    private static Interval Interval(ForecastFigures figures, Func<double, double> rateOfRatio)
    {
        var (halfBase, halfTarget) = (figures.BaseRounding / 2, figures.TargetRounding / 2);
        return new Interval
        {
            Low = rateOfRatio(Ratio(figures.TargetValue - halfTarget, figures.BaseValue + halfBase)),
            High = rateOfRatio(Ratio(figures.TargetValue + halfTarget, figures.BaseValue - halfBase)),
        };
    }

    // Both are above 0, so that 0 is as far outside the range as infinity.
    private static double Ratio(double target, double start) =>
        target / start is > 0 and <= double.MaxValue and var ratio ? ratio : throw new OverflowException("The ratio of the values leaves the range of a double.");

    private static ForecastHypothesis? StatedPeriod(ForecastFigures figures, double stated, Interval interval)
    {
        var (from, to) = (figures.StatedFrom ?? figures.BaseYear, figures.StatedTo ?? figures.TargetYear);
        if (from >= to || (from == figures.BaseYear && to == figures.TargetYear))
        {
            return null;
        }

        return to == figures.TargetYear && from > figures.BaseYear
            ? LaterBase(figures, stated, ForecastHypothesisKind.StatedPeriod, from)
            : OverYears(figures, ForecastHypothesisKind.StatedPeriod, to - from, interval) with { FromYear = from, ToYear = to };
    }

    private static ForecastHypothesis OverYears(ForecastFigures figures, ForecastHypothesisKind kind, double years, Interval stated) =>
        Rate(figures, kind, ratio => GrowthCalculator.CompoundAnnualGrowthRate(1, ratio, years), stated);

    private static ForecastHypothesis Rate(ForecastFigures figures, ForecastHypothesisKind kind, Func<double, double> rateOfRatio, Interval stated)
    {
        var rate = rateOfRatio(Ratio(figures.TargetValue, figures.BaseValue));
        return new ForecastHypothesis
        {
            Kind = kind,
            ImpliedRate = rate,
            Fits = Interval(figures, rateOfRatio).Meets(stated),
        };
    }

    private static ForecastHypothesis LaterBase(ForecastFigures figures, double stated, ForecastHypothesisKind kind, int from)
    {
        var implied = GrowthCalculator.ImpliedBase(figures.TargetValue, stated, figures.TargetYear - from);
        var growth = (implied / figures.BaseValue) - 1;
        var likeness = GrowthCalculator.CompoundAnnualGrowthRate(figures.BaseValue, implied, from - figures.BaseYear) / stated;
        return new ForecastHypothesis
        {
            Kind = kind,
            Fits = likeness is >= 1 / PlausibleFactor and <= PlausibleFactor,
            FromYear = from,
            ToYear = figures.TargetYear,
            ImpliedBaseValue = implied,
            ImpliedFirstGrowth = growth,
        };
    }

    private static ForecastHypothesis? OfOther(MarketForecast other, ForecastFigures figures, Interval stated)
    {
        var computed = ForecastReading.TryFiguresOf(other) is { } values ? IntervalOver(values, values.TargetYear - values.BaseYear) : null;
        var printed = ForecastReading.StatedIntervalOf(other);
        if (computed is null && printed is null)
        {
            return null;
        }

        var rate = other.StatedGrowthRate ?? (computed!.Low + computed.High) / 2;
        return new ForecastHypothesis
        {
            Kind = ForecastHypothesisKind.OtherForecast,
            ImpliedRate = rate,
            OtherForecastId = other.Id,
            Fits = (computed?.Meets(stated) ?? false) || (printed?.Meets(stated) ?? false),
        };
    }
}
