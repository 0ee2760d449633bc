namespace KoreanLlm.Sdk.Dataset;

internal static class EvidenceShape
{
    /// <summary>The origin is no member: it is where the data were read from, and a file cannot claim another.</summary>
    public static Evidence Map(MemberMap m, Evidence? e) => new()
    {
        Members = m.Texts("members", e?.Members ?? default, Role.Plain, required: true),
        SourceId = m.Slug("sourceId", e?.SourceId, EntityKinds.Source, Role.Plain),
        Kind = (EvidenceKind)m.Choice("kind", (int?)e?.Kind ?? -1, Words.Evidence, Role.Plain),
        Confidence = (Confidence)m.Choice("confidence", (int?)e?.Confidence ?? -1, Words.Confidence, Role.Plain),
        ReadOn = m.Date("readOn", e?.ReadOn, Role.Plain),
        Locator = m.TextOrNull("locator", e?.Locator, Role.Plain),
        Note = m.TextOrNull("note", e?.Note, Role.Plain),
        Origin = e?.Origin ?? Evidence.EmbeddedOrigin,
    };
}
