namespace KoreanLlm.Sdk.Dataset;

internal static class ResultTableShape
{
    public static ResultTable Map(MemberMap m, ResultTable? e) => new()
    {
        Id = m.Slug("id", e?.Id, role: Role.Plain),
        SourceId = m.Slug("sourceId", e?.SourceId, EntityKinds.Source),
        Locator = m.TextOrNull("locator", e?.Locator),
        Kind = m.Word("kind", e?.Kind),
        Confidence = m.Word("confidence", e?.Confidence),
        ReadOn = m.Date("readOn", e?.ReadOn),
        ReportedOn = m.RequiredPartialDate("reportedOn", e?.ReportedOn),
        Note = m.TextOrNull("note", e?.Note),
        Layer = m.TextOrNull("layer", e?.Layer, Role.Layer),
        Multiplier = m.NumberOrNull("multiplier", e?.Multiplier, aboveZero: true),
        SystemVariant = m.TextOrNull("systemVariant", e?.SystemVariant),
        Setting = m.ObjectOrNull("setting", e?.Setting, EvaluationSettingShape.Map),
        Metric = m.TextOrNull("metric", e?.Metric),
        TaskVersion = m.TextOrNull("taskVersion", e?.TaskVersion),
        IsSelfReported = m.FlagOrNull("isSelfReported", e?.IsSelfReported),
        Columns = m.Objects("columns", e?.Columns ?? default, ResultColumnShape.Map),
        Rows = m.Objects("rows", e?.Rows ?? default, ResultRowShape.Map, required: true),
        Flags = m.Objects("flags", e?.Flags ?? default, ResultFlagShape.Map),
    };
}
