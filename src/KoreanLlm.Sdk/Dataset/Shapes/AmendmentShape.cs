namespace KoreanLlm.Sdk.Dataset;

internal static class AmendmentShape
{
    public static Amendment Map(MemberMap m, Amendment? e) => new()
    {
        On = m.RequiredPartialDate("on", e?.On),
        Number = m.TextOrNull("number", e?.Number),
        Description = m.Text("description", e?.Description),
    };
}
