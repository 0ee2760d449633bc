namespace KoreanLlm.Sdk.Dataset;

internal static class MeasurementTableShape
{
    public static MeasurementTable Map(MemberMap m, MeasurementTable? e) => new()
    {
        Id = m.Slug("id", e?.Id, role: Role.Plain),
        SourceId = m.Slug("sourceId", e?.SourceId, EntityKinds.Source),
        Locator = m.TextOrNull("locator", e?.Locator),
        Kind = (EvidenceKind)m.Choice("kind", (int?)e?.Kind ?? -1, Words.Evidence),
        Confidence = (Confidence)m.Choice("confidence", (int?)e?.Confidence ?? -1, Words.Confidence),
        ReadOn = m.Date("readOn", e?.ReadOn),
        ReportedOn = m.PartialDateOrNull("reportedOn", e?.ReportedOn),
        Note = m.TextOrNull("note", e?.Note),
        Engine = m.SlugOrNull("engine", e?.Engine?.Value) is { } engine ? new InferenceEngine(engine) : null,
        EngineVersion = m.TextOrNull("engineVersion", e?.EngineVersion),
        Accelerator = m.SlugOrNull("accelerator", e?.Accelerator, EntityKinds.Accelerator),
        DeviceName = m.TextOrNull("deviceName", e?.DeviceName),
        Conditions = m.TextOrNull("conditions", e?.Conditions),
        Grade = (MeasurementGrade)m.Choice("grade", (int?)e?.Grade ?? -1, Words.MeasurementGrade),
        Origin = m.TextOrNull("origin", e?.Origin, Role.Origin),
        Runs = m.Objects("runs", e?.Runs ?? default, MeasurementRunShape.Map, required: true),
    };
}
