namespace KoreanLlm.Sdk.Dataset;

internal static class ConsortiumEventShape
{
    public static ConsortiumEvent Map(MemberMap m, ConsortiumEvent? e) => new()
    {
        Kind = (ConsortiumEventKind)m.Choice("kind", (int?)e?.Kind ?? -1, Words.ConsortiumEvent),
        On = m.Date("on", e?.On),
        Stage = m.Int32OrNull("stage", e?.Stage, 0),
        Reason = m.ObjectOrNull("reason", e?.Reason, LocalizedTextShape.Map),
        SourceId = m.Slug("sourceId", e?.SourceId, EntityKinds.Source),
    };
}
