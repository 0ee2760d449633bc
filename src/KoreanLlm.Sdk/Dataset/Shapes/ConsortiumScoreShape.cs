namespace KoreanLlm.Sdk.Dataset;

internal static class ConsortiumScoreShape
{
    public static ConsortiumScore Map(MemberMap m, ConsortiumScore? e) => new()
    {
        Stage = m.Int32("stage", e?.Stage),
        Item = m.Text("item", e?.Item),
        Value = m.Number("value", e?.Value),
        Maximum = m.NumberOrNull("maximum", e?.Maximum, aboveZero: true),
        PublishedAsBest = m.FlagOrNull("publishedAsBest", e?.PublishedAsBest),
        SourceId = m.Slug("sourceId", e?.SourceId, EntityKinds.Source),
        Confidence = m.Word("confidence", e?.Confidence),
    };
}
