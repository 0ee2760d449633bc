using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Calculators;

public static partial class GrowthCalculator
{
    /// <summary>Whether the growth rate that a forecast states agrees with its own two values, and if not, what would explain it.</summary>
    /// <remarks>
    /// The stated rate is consistent when a rate that prints as stated lies among the rates that the rounding of the values allows.
    /// A rounding that the forecast does not record is taken as zero for values, and for the rate as the last digit other than zero.
    /// </remarks>
    /// <param name="forecast">The forecast; base and target value, years and one currency are needed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="forecast"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The forecast lacks a value or a year; the message names it.</exception>
    /// <exception cref="ArgumentException">The values have different currencies, or value, year, rate or rounding is outside its range.</exception>
    public static ForecastAudit AuditForecast(MarketForecast forecast) => AuditForecast(forecast, []);

    /// <summary>As <see cref="AuditForecast(MarketForecast)"/>, and tests too whether the stated rate belongs to one of the other forecasts.</summary>
    /// <param name="forecast">The forecast; base and target value, years and one currency are needed.</param>
    /// <param name="others">Forecasts of other markets or regions; those without values are held against their stated rate only.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The forecast lacks a value or a year; the message names it.</exception>
    /// <exception cref="ArgumentException">The values have different currencies, or value, year, rate or rounding is outside its range.</exception>
    public static ForecastAudit AuditForecast(MarketForecast forecast, IEnumerable<MarketForecast> others)
    {
        ArgumentNullException.ThrowIfNull(forecast);
        ArgumentNullException.ThrowIfNull(others);
        return Audit(ForecastReading.FiguresOf(forecast), ForecastReading.AssumptionsOf(forecast), [.. others.Where(o => o.Id != forecast.Id)]);
    }

    /// <summary>As <see cref="AuditForecast(MarketForecast)"/>, for figures that are in no catalog.</summary>
    /// <param name="figures">What the forecast states.</param>
    /// <exception cref="ArgumentNullException"><paramref name="figures"/> is null.</exception>
    /// <exception cref="ArgumentException">The target year is not after the base year, or a rounding is as large as twice its value.</exception>
    /// <exception cref="OverflowException">A computed value exceeds the range of a double.</exception>
    public static ForecastAudit AuditForecast(ForecastFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return Audit(figures, [], []);
    }

    private static ForecastAudit Audit(ForecastFigures figures, ImmutableArray<string> assumptions, ImmutableArray<MarketForecast> others)
    {
        var years = YearsOf(figures);
        var audit = new ForecastAudit
        {
            Figures = figures,
            Verdict = ForecastVerdict.NoStatedRate,
            ImpliedRate = CompoundAnnualGrowthRate(figures.BaseValue, figures.TargetValue, years),
            ImpliedInterval = ForecastHypotheses.IntervalOver(figures, years),
            Formula = GrowthFormulas.Audit,
            Assumptions = assumptions,
        };
        return figures.StatedRate is { } stated ? AgainstStatedRate(audit, stated, years, others) : audit;
    }

    private static ForecastAudit AgainstStatedRate(ForecastAudit audit, double stated, int years, ImmutableArray<MarketForecast> others)
    {
        var figures = audit.Figures;
        var interval = ForecastReading.Around(stated, figures.StatedRateRounding);
        var consistent = interval.Meets(audit.ImpliedInterval);
        var hypotheses = consistent ? [] : ForecastHypotheses.Test(figures, stated, interval, others);
        var needed = Math.Log(figures.TargetValue / figures.BaseValue) / Logarithm.OnePlus(stated);
        return audit with
        {
            Verdict = consistent ? ForecastVerdict.Consistent : hypotheses.Any(h => h.Fits) ? ForecastVerdict.Explained : ForecastVerdict.Unexplained,
            StatedInterval = interval,
            GapPercentagePoints = Require.Result((stated - audit.ImpliedRate) * 100, "The gap"),
            TargetAtStatedRate = Project(figures.BaseValue, stated, years),
            YearsAtStatedRate = double.IsFinite(needed) && needed >= 0 ? needed : null,
            Hypotheses = hypotheses,
        };
    }

    private static int YearsOf(ForecastFigures figures)
    {
        if (figures.TargetYear <= figures.BaseYear)
        {
            throw Require.OutOfRange(nameof(figures.TargetYear), figures.TargetYear, FormattableString.Invariant($"after the base year {figures.BaseYear}"));
        }

        RequireBelowTwice(figures.BaseRounding, figures.BaseValue, nameof(figures.BaseRounding));
        RequireBelowTwice(figures.TargetRounding, figures.TargetValue, nameof(figures.TargetRounding));
        return figures.TargetYear - figures.BaseYear;
    }

    // Half a digit is as large as the value itself: the value could be zero, and no interval of rates is left.
    private static void RequireBelowTwice(double rounding, double value, string name)
    {
        if (rounding >= 2 * value)
        {
            throw Require.OutOfRange(name, rounding, FormattableString.Invariant($"below twice the value {value:R}"));
        }
    }
}
