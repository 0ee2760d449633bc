namespace KoreanLlm.Sdk.Dataset;

internal static class ConflictShape
{
    public static Conflict Map(MemberMap m, Conflict? e) => new()
    {
        Member = m.Text("member", e?.Member, Role.Plain),
        Value = m.Text("value", e?.Value, Role.Plain),
        SourceId = m.Slug("sourceId", e?.SourceId, EntityKinds.Source, Role.Plain),
        ReadOn = m.DateOrNull("readOn", e?.ReadOn, Role.Plain),
        Locator = m.TextOrNull("locator", e?.Locator, Role.Plain),
        Rule = m.Term("rule", e?.Rule, Role.Plain),
        Reason = m.Text("reason", e?.Reason, Role.Plain),
    };
}
