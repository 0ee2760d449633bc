namespace KoreanLlm.Sdk.Dataset;

internal static class ConsortiumEventShape
{
    public static ConsortiumEvent Map(MemberMap m, ConsortiumEvent? e) => new()
    {
        Kind = m.Term("kind", e?.Kind),
        On = m.Date("on", e?.On),
        Stage = m.Int32OrNull("stage", e?.Stage, 0),
        Reason = m.ObjectOrNull("reason", e?.Reason, LocalizedTextShape.Map),
        SourceId = m.Slug("sourceId", e?.SourceId, EntityKinds.Source),
    };
}
