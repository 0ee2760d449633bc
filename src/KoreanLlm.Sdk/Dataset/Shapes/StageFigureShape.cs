namespace KoreanLlm.Sdk.Dataset;

internal static class StageFigureShape
{
    public static StageFigure Map(MemberMap m, StageFigure? e) => new()
    {
        Item = m.Text("item", e?.Item),
        Mean = m.NumberOrNull("mean", e?.Mean),
        Spread = m.NumberOrNull("spread", e?.Spread),
        Best = m.NumberOrNull("best", e?.Best),
        Leaders = m.Slugs("leaders", e?.Leaders ?? default, EntityKind.Consortium),
        SourceId = m.Slug("sourceId", e?.SourceId, EntityKinds.Source),
        Confidence = m.Word("confidence", e?.Confidence),
    };
}
