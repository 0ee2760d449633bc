namespace KoreanLlm.Sdk.Dataset;

internal static class LicenseTermsShape
{
    public static LicenseTerms Map(MemberMap m, LicenseTerms? e) => new()
    {
        Name = m.Text("name", e?.Name),
        Identifier = m.TextOrNull("identifier", e?.Identifier),
        CommercialUse = m.Word("commercialUse", e?.CommercialUse),
        Conditions = m.Texts("conditions", e?.Conditions ?? default),
        Rules = m.Objects("rules", e?.Rules ?? default, LicenseRuleShape.Map),
        Url = m.UrlOrNull("url", e?.Url),
    };
}
