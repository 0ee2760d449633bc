using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>A single measurement. Files hold tables instead; this serves diff, coverage and evidence.</summary>
internal static class MeasurementShape
{
    public static readonly ImmutableArray<string> Facts =
    [
        "tableId", "runId", "quantity", "value", "systemId", "systemName", "huggingFaceId", "totalParameters", "weightsFormat", "cacheFormat", "engine", "engineVersion",
        "acceleratorId", "deviceName", "devices", "tensorParallel", "contextTokens", "concurrency", "utilization", "conditions", "grade", "reportedOn",
    ];

    public static Measurement Map(MemberMap m, Measurement? e) => new()
    {
        Id = m.Slug("id", e?.Id, role: Role.Plain),
        Name = m.Object("name", e?.Name, LocalizedTextShape.Map, Placeholder.Name, Role.Plain),
        Aliases = m.Texts("aliases", e?.Aliases ?? default, Role.Plain),
        TableId = m.Slug("tableId", e?.TableId),
        RunId = m.Slug("runId", e?.RunId),
        Quantity = m.Term("quantity", e?.Quantity),
        Value = m.Number("value", e?.Value),
        SystemId = m.SlugOrNull("systemId", e?.SystemId, EntityKinds.System),
        SystemName = m.TextOrNull("systemName", e?.SystemName),
        HuggingFaceId = m.TextOrNull("huggingFaceId", e?.HuggingFaceId),
        TotalParameters = m.Int64OrNull("totalParameters", e?.TotalParameters, "parameters"),
        WeightsFormat = m.TextOrNull("weightsFormat", e?.WeightsFormat),
        CacheFormat = m.TextOrNull("cacheFormat", e?.CacheFormat),
        Engine = m.TermOrNull("engine", e?.Engine),
        EngineVersion = m.TextOrNull("engineVersion", e?.EngineVersion),
        AcceleratorId = m.SlugOrNull("acceleratorId", e?.AcceleratorId, EntityKinds.Accelerator),
        DeviceName = m.TextOrNull("deviceName", e?.DeviceName),
        Devices = m.Int32OrNull("devices", e?.Devices),
        TensorParallel = m.Int32OrNull("tensorParallel", e?.TensorParallel),
        ContextTokens = m.Int64OrNull("contextTokens", e?.ContextTokens, "tokens", 0),
        Concurrency = m.Int32OrNull("concurrency", e?.Concurrency),
        Utilization = m.NumberOrNull("utilization", e?.Utilization, "fraction", aboveZero: true),
        Conditions = m.TextOrNull("conditions", e?.Conditions),
        Grade = m.Word("grade", e?.Grade),
        ReportedOn = m.PartialDateOrNull("reportedOn", e?.ReportedOn),
        Undisclosed = m.Texts("undisclosed", e?.Undisclosed ?? default, Role.Plain),
        NotApplicable = m.Texts("notApplicable", e?.NotApplicable ?? default, Role.Plain),
        Evidence = m.Objects("evidence", e?.Evidence ?? default, EvidenceShape.Map, Role.Plain),
        Conflicts = m.Objects("conflicts", e?.Conflicts ?? default, ConflictShape.Map, Role.Plain),
    };
}
