namespace KoreanLlm.Sdk.Dataset;

internal static class InitiativeEventShape
{
    public static InitiativeEvent Map(MemberMap m, InitiativeEvent? e) => new()
    {
        On = m.RequiredPartialDate("on", e?.On),
        Kind = m.Term("kind", e?.Kind),
        Description = m.Object("description", e?.Description, LocalizedTextShape.Map, Placeholder.Name),
        SourceId = m.Slug("sourceId", e?.SourceId, EntityKinds.Source),
    };
}
