using System.Globalization;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk;

/// <summary>A stated growth rate against the end points of its forecast.</summary>
internal static class GrowthCheck
{
    private static readonly string[] Members = ["baseValue.amount", "targetValue.amount", "statedGrowthRate"];

    public static ClaimAudit Run(IKoreanLlmCatalog catalog, Claim claim)
    {
        var forecast = claim.Check.Forecast is { } id ? catalog.Forecasts.FindById(id) : null;
        if (forecast is not { BaseValue: not null, TargetValue: not null, BaseYear: not null, TargetYear: not null })
        {
            return AuditResult.Missing(catalog, claim, "base and target value of the forecast");
        }

        // The claim may repeat the forecast's rate or state its own.
        var subject = claim.Check is { Stated: { } stated, Unit: "percent" } ? forecast with { StatedGrowthRate = stated / 100 } : forecast;
        var audit = GrowthCalculator.AuditForecast(subject, catalog.Forecasts.Where(f => f.Id != forecast.Id));
        var verdict = audit.Verdict switch
        {
            ForecastVerdict.Consistent => ClaimVerdict.Confirmed,
            ForecastVerdict.NoStatedRate => ClaimVerdict.CannotBeChecked,
            _ => ClaimVerdict.Contradicted,
        };
        var inputs = Members.Select(member => OperandResolver.Resolve(catalog, new ClaimOperand { Entity = forecast.Id, Member = member }));
        return AuditResult.Of(catalog, claim, verdict, AuditText.Join(claim.Check, (audit.Summary, Korean(audit))), inputs, 100 * audit.ImpliedRate, Percent(audit.ImpliedRate)) with { Forecast = audit };
    }

    private static string Korean(ForecastAudit audit)
    {
        var figures = audit.Figures;
        var computed = $"{figures.BaseYear}~{figures.TargetYear}년 두 값에서 계산한 연평균 성장률: {Percent(audit.ImpliedRate)}.";
        if (figures.StatedRate is not { } stated)
        {
            return "제시된 성장률 없음. " + computed;
        }

        var head = $"제시된 연평균 성장률: {Percent(stated)}. {computed} ";
        if (audit.Verdict == ForecastVerdict.Consistent)
        {
            return head + "반올림 범위 안에서 일치합니다.";
        }

        var gap = Math.Abs(audit.GapPercentagePoints!.Value).ToString("0.00", CultureInfo.InvariantCulture);
        var later = audit.Explanations.FirstOrDefault(h => h is { ImpliedBaseValue: not null, FromYear: not null });
        var explanation = later is not null
            ? $" 설명: 제시된 성장률은 {later.FromYear}~{later.ToYear ?? figures.TargetYear}년에 적용되며, 그 출발값은 약 {ForecastText.Value(later.ImpliedBaseValue!.Value, figures.Unit)}입니다."
            : audit.Verdict == ForecastVerdict.Explained ? " 다른 기간이나 계산 방식으로 설명됩니다." : " 검토한 가설로는 설명되지 않습니다.";
        return head + $"반올림으로 설명되지 않는 차이: {gap}%p.{explanation}";
    }

    private static string Percent(double rate) => (100 * rate).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
