namespace KoreanLlm.Sdk.Dataset;

internal static class EvidenceShape
{
    /// <summary>An origin that is not stated is that of the file; the data of the package state none.</summary>
    public static Evidence Map(MemberMap m, Evidence? e) => new()
    {
        Members = m.Texts("members", e?.Members ?? default, Role.Plain, required: true),
        SourceId = m.Slug("sourceId", e?.SourceId, EntityKinds.Source, Role.Plain),
        Kind = m.Word("kind", e?.Kind, Role.Plain),
        Confidence = m.Word("confidence", e?.Confidence, Role.Plain),
        ReadOn = m.Date("readOn", e?.ReadOn, Role.Plain),
        Locator = m.TextOrNull("locator", e?.Locator, Role.Plain),
        Note = m.TextOrNull("note", e?.Note, Role.Plain),
        Layer = m.TextOrNull("layer", e?.Layer == Evidence.EmbeddedLayer ? null : e?.Layer, Role.Layer) ?? Evidence.EmbeddedLayer,
    };
}
