using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>A single result. Files hold tables instead; this serves diff, coverage and evidence.</summary>
internal static class BenchmarkResultShape
{
    public static readonly ImmutableArray<string> Facts =
    [
        "tableId", "systemId", "systemVariant", "benchmarkId", "value", "standardError", "metric", "taskVersion", "itemsHash", "isSelfReported", "items", "setting", "reportedOn", "flag",
    ];

    /// <summary>Those that every cell has or may be concluded of it.</summary>
    public static readonly ImmutableArray<string> PlainFacts = ["tableId", "systemId", "benchmarkId", "value", "isSelfReported", "setting", "reportedOn"];

    public static BenchmarkResult Map(MemberMap m, BenchmarkResult? e) => new()
    {
        Id = m.Slug("id", e?.Id, role: Role.Plain),
        Name = m.Object("name", e?.Name, LocalizedTextShape.Map, Placeholder.Name, Role.Plain),
        Aliases = m.Texts("aliases", e?.Aliases ?? default, Role.Plain),
        TableId = m.Slug("tableId", e?.TableId, EntityKinds.ResultTable),
        SystemId = m.Slug("systemId", e?.SystemId, EntityKinds.System),
        SystemVariant = m.TextOrNull("systemVariant", e?.SystemVariant),
        BenchmarkId = m.Slug("benchmarkId", e?.BenchmarkId, EntityKinds.Benchmark),
        Value = m.Number("value", e?.Value),
        StandardError = m.NumberOrNull("standardError", e?.StandardError),
        Metric = m.TextOrNull("metric", e?.Metric),
        TaskVersion = m.TextOrNull("taskVersion", e?.TaskVersion),
        ItemsHash = m.TextOrNull("itemsHash", e?.ItemsHash),
        IsSelfReported = m.FlagOrNull("isSelfReported", e?.IsSelfReported),
        Items = m.Int32OrNull("items", e?.Items),
        Setting = m.Object("setting", e?.Setting, EvaluationSettingShape.Map, EvaluationSetting.Unstated),
        ReportedOn = m.RequiredPartialDate("reportedOn", e?.ReportedOn),
        Flag = m.TextOrNull("flag", e?.Flag),
        Undisclosed = m.Texts("undisclosed", e?.Undisclosed ?? default, Role.Plain),
        NotApplicable = m.Texts("notApplicable", e?.NotApplicable ?? default, Role.Plain),
        Evidence = m.Objects("evidence", e?.Evidence ?? default, EvidenceShape.Map, Role.Plain),
        Conflicts = m.Objects("conflicts", e?.Conflicts ?? default, ConflictShape.Map, Role.Plain),
    };
}
