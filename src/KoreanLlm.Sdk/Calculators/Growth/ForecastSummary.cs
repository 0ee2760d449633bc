using System.Globalization;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>The finding of an audit in words, culture-invariant.</summary>
internal static class ForecastSummary
{
    public static string Of(ForecastAudit audit)
    {
        var figures = audit.Figures;
        var computed = $"computed {ForecastText.Percent(audit.ImpliedRate, figures.StatedRateRounding)} for {figures.BaseYear}-{figures.TargetYear}";
        if (figures.StatedRate is not { } stated)
        {
            return $"No rate is stated; {computed} ({audit.ImpliedInterval} within rounding).";
        }

        var both = $"Stated {ForecastText.Percent(stated, figures.StatedRateRounding)}, {computed}";
        if (audit.Verdict == ForecastVerdict.Consistent)
        {
            return $"{both}: consistent within rounding ({audit.ImpliedInterval}).";
        }

        var gap = Math.Abs(audit.GapPercentagePoints!.Value).ToString("0.00", CultureInfo.InvariantCulture);
        var reasons = string.Join("; or ", audit.Explanations);
        return $"{both}: inconsistent by {gap} percentage points, as rounding allows {audit.ImpliedInterval}. "
            + (reasons.Length > 0 ? $"Explained {reasons}." : "No tested hypothesis explains it.");
    }
}
