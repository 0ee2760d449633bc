namespace KoreanLlm.Sdk.Dataset;

internal static class MeasurementTableShape
{
    public static MeasurementTable Map(MemberMap m, MeasurementTable? e) => new()
    {
        Id = m.Slug("id", e?.Id, role: Role.Plain),
        SourceId = m.Slug("sourceId", e?.SourceId, EntityKinds.Source),
        Locator = m.TextOrNull("locator", e?.Locator),
        Kind = m.Word("kind", e?.Kind),
        Confidence = m.Word("confidence", e?.Confidence),
        ReadOn = m.Date("readOn", e?.ReadOn),
        ReportedOn = m.PartialDateOrNull("reportedOn", e?.ReportedOn),
        Note = m.TextOrNull("note", e?.Note),
        Engine = m.TermOrNull("engine", e?.Engine),
        EngineVersion = m.TextOrNull("engineVersion", e?.EngineVersion),
        Accelerator = m.SlugOrNull("accelerator", e?.Accelerator, EntityKinds.Accelerator),
        DeviceName = m.TextOrNull("deviceName", e?.DeviceName),
        Conditions = m.TextOrNull("conditions", e?.Conditions),
        Grade = m.Word("grade", e?.Grade),
        Layer = m.TextOrNull("layer", e?.Layer, Role.Layer),
        Runs = m.Objects("runs", e?.Runs ?? default, MeasurementRunShape.Map, required: true),
    };
}
