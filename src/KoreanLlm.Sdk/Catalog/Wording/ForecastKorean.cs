using System.Globalization;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk;

/// <summary>The audit of a forecast in Korean, culture-invariant.</summary>
internal static class ForecastKorean
{
    public static string Of(ForecastAudit audit)
    {
        var figures = audit.Figures;
        var computed = $"{ForecastNumbers.Years(figures.BaseYear, figures.TargetYear, '~')}년 두 값에서 계산한 연평균 성장률: {ForecastNumbers.Percent(audit.ImpliedRate, figures.StatedRateRounding)}.";
        if (figures.StatedRate is not { } stated)
        {
            return "제시된 성장률 없음. " + computed;
        }

        var head = $"제시된 연평균 성장률: {ForecastNumbers.Percent(stated, figures.StatedRateRounding)}. {computed} ";
        if (audit.Verdict == ForecastVerdict.Consistent)
        {
            return head + "반올림 범위 안에서 일치합니다.";
        }

        var gap = Math.Abs(audit.GapPercentagePoints!.Value).ToString("0.00", CultureInfo.InvariantCulture);
        var reasons = string.Join(" 또는 ", audit.Explanations.Select(h => Of(h, figures)));
        return head + $"반올림으로 설명되지 않는 차이: {gap}%p. " + (reasons.Length > 0 ? $"설명: {reasons}." : "검토한 가설로는 설명되지 않습니다.");
    }

    public static string Of(ForecastHypothesis hypothesis, ForecastFigures figures)
    {
        var years = ForecastNumbers.Years(hypothesis.FromYear ?? figures.BaseYear, hypothesis.ToYear ?? figures.TargetYear, '~');
        if (hypothesis is { ImpliedBaseValue: { } start, ImpliedFirstGrowth: { } growth })
        {
            var first = ForecastNumbers.Percent(Math.Abs(growth), figures.StatedRateRounding);
            return $"성장률이 {years}년에 적용되고 출발값이 약 {ForecastNumbers.Value(start, figures.Unit)}인 경우({ForecastNumbers.Year(figures.BaseYear)}년보다 {first} {(growth < 0 ? "낮음" : "높음")})";
        }

        var condition = hypothesis.Kind switch
        {
            ForecastHypothesisKind.OtherForecast => $"다른 전망 '{hypothesis.OtherForecastId}'의 성장률인 경우",
            ForecastHypothesisKind.StatedPeriod => $"출처에 적힌 대로 {years}년에 적용되는 경우",
            ForecastHypothesisKind.OneYearShorter => "기간이 1년 짧은 경우",
            ForecastHypothesisKind.OneYearLonger => "기간이 1년 긴 경우",
            ForecastHypothesisKind.HalfYearShorter => "기간이 반년 짧은 경우",
            ForecastHypothesisKind.HalfYearLonger => "기간이 반년 긴 경우",
            ForecastHypothesisKind.SimpleAverage => "복리 대신 총성장률을 연수로 나눈 경우",
            ForecastHypothesisKind.Continuous => "연속 복리 성장률인 경우",
            _ => $"{years}년에 적용되는 경우",
        };
        return $"{condition}({ForecastNumbers.Percent(hypothesis.ImpliedRate ?? 0, figures.StatedRateRounding)})";
    }
}
