namespace KoreanLlm.Sdk;

/// <summary>A fact of a deployment that a condition asks for.</summary>
internal enum DeploymentFact
{
    Domain,
    Generative,
    HighImpact,
    ServesKorea,
    OtherJurisdictions,
    DailyUsers,
    TotalRevenue,
    ServiceRevenue,
}
