using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk;

internal static class DeploymentShape
{
    public static Deployment Map(MemberMap m, Deployment? e) => new()
    {
        On = m.DateOrNull("on", e?.On),
        Jurisdiction = m.TextOrNull("jurisdiction", e?.Jurisdiction),
        Domain = m.TermOrNull("domain", e?.Domain),
        Generative = m.FlagOrNull("generative", e?.Generative),
        HighImpact = m.FlagOrNull("highImpact", e?.HighImpact),
        ServesKorea = m.FlagOrNull("servesKorea", e?.ServesKorea),
        OtherJurisdictions = m.TextsOrNull("otherJurisdictions", e?.OtherJurisdictions),
        DailyUsers = m.Int64OrNull("dailyUsers", e?.DailyUsers, "users a day", 0),
        TotalRevenue = m.ObjectOrNull("totalRevenue", e?.TotalRevenue, MoneyShape.Map),
        ServiceRevenue = m.ObjectOrNull("serviceRevenue", e?.ServiceRevenue, MoneyShape.Map),
        AddedTrainingCompute = m.NumberOrNull("addedTrainingCompute", e?.AddedTrainingCompute, "FLOPs"),
    };
}
