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
            return AuditResult.CannotBeChecked(catalog, claim, w => w.CatalogLacks(w.ForecastValues()));
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
        var inputs = Members.Select(member => OperandResolver.Resolve(catalog, new ClaimOperand { Entity = forecast.Id, Kind = EntityKind.Forecast, Member = member }));
        return AuditResult.Of(catalog, claim, verdict, AuditText.Join(claim.Check, audit.Describe()), inputs, 100 * audit.ImpliedRate, Percent(audit.ImpliedRate)) with { Forecast = audit };
    }

    private static string Percent(double rate) => (100 * rate).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
