using System.Globalization;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk;

/// <summary>The audit of a forecast in English, culture-invariant.</summary>
internal static class ForecastEnglish
{
    public static string Of(ForecastAudit audit)
    {
        var figures = audit.Figures;
        var computed = $"computed {ForecastNumbers.Percent(audit.ImpliedRate, figures.StatedRateRounding)} for {ForecastNumbers.Years(figures.BaseYear, figures.TargetYear, '-')}";
        var allowed = ForecastNumbers.Percent(audit.ImpliedInterval);
        if (figures.StatedRate is not { } stated)
        {
            return $"No rate is stated; {computed} ({allowed} within rounding).";
        }

        var both = $"Stated {ForecastNumbers.Percent(stated, figures.StatedRateRounding)}, {computed}";
        if (audit.Verdict == ForecastVerdict.Consistent)
        {
            return $"{both}: consistent within rounding ({allowed}).";
        }

        var gap = Math.Abs(audit.GapPercentagePoints!.Value).ToString("0.00", CultureInfo.InvariantCulture);
        var reasons = string.Join("; or ", audit.Explanations.Select(h => Of(h, figures)));
        return $"{both}: inconsistent by {gap} percentage points, as rounding allows {allowed}. "
            + (reasons.Length > 0 ? $"Explained {reasons}." : "No tested hypothesis explains it.");
    }

    public static string Of(ForecastHypothesis hypothesis, ForecastFigures figures)
    {
        var years = ForecastNumbers.Years(hypothesis.FromYear ?? figures.BaseYear, hypothesis.ToYear ?? figures.TargetYear, '-');
        if (hypothesis is { ImpliedBaseValue: { } start, ImpliedFirstGrowth: { } growth })
        {
            var first = ForecastNumbers.Percent(Math.Abs(growth), figures.StatedRateRounding);
            return $"if it runs {years} from about {ForecastNumbers.Value(start, figures.Unit)}, {first} {(growth < 0 ? "below" : "above")} {ForecastNumbers.Year(figures.BaseYear)}";
        }

        var rate = ForecastNumbers.Percent(hypothesis.ImpliedRate ?? 0, figures.StatedRateRounding);
        return hypothesis.Kind switch
        {
            ForecastHypothesisKind.OtherForecast => $"if it is the rate of '{hypothesis.OtherForecastId}', which is {rate}",
            ForecastHypothesisKind.StatedPeriod => $"if it runs {years} as the source says, which gives {rate}",
            ForecastHypothesisKind.OneYearShorter => $"if the period is a year shorter, which gives {rate}",
            ForecastHypothesisKind.OneYearLonger => $"if the period is a year longer, which gives {rate}",
            ForecastHypothesisKind.HalfYearShorter => $"if the period is half a year shorter, which gives {rate}",
            ForecastHypothesisKind.HalfYearLonger => $"if the period is half a year longer, which gives {rate}",
            ForecastHypothesisKind.SimpleAverage => $"if the total growth is divided by the years instead of compounded, which gives {rate}",
            ForecastHypothesisKind.Continuous => $"if it is a continuous rate, which gives {rate}",
            _ => $"if it runs {years}, which gives {rate}",
        };
    }
}
