namespace KoreanLlm.Sdk.Dataset;

internal static class LocalizedTextShape
{
    public static LocalizedText Map(MemberMap m, LocalizedText? e) => new()
    {
        English = m.Text("english", e?.English),
        Korean = m.TextOrNull("korean", e?.Korean),
    };
}
