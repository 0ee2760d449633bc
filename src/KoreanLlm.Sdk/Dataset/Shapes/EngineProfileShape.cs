namespace KoreanLlm.Sdk.Dataset;

internal static class EngineProfileShape
{
    public static EngineProfile Map(MemberMap m, EngineProfile? e) => new()
    {
        Id = m.Slug("id", e?.Id, role: Role.Plain),
        Name = m.Object("name", e?.Name, LocalizedTextShape.Map, Placeholder.Name, Role.Plain),
        Aliases = m.Texts("aliases", e?.Aliases ?? default, Role.Plain),
        Engine = m.Term("engine", e?.Engine),
        FromVersion = m.TextOrNull("fromVersion", e?.FromVersion),
        UntilVersion = m.TextOrNull("untilVersion", e?.UntilVersion),
        ReleasedOn = m.PartialDateOrNull("releasedOn", e?.ReleasedOn),
        DeviceClass = m.TextOrNull("deviceClass", e?.DeviceClass),
        ActivationBytes = m.Int64OrNull("activationBytes", e?.ActivationBytes, "bytes", 0),
        GraphBytes = m.Int64OrNull("graphBytes", e?.GraphBytes, "bytes", 0),
        ContextBytes = m.Int64OrNull("contextBytes", e?.ContextBytes, "bytes", 0),
        NonFrameworkBytes = m.Int64OrNull("nonFrameworkBytes", e?.NonFrameworkBytes, "bytes", 0),
        DefaultUtilization = m.NumberOrNull("defaultUtilization", e?.DefaultUtilization, "fraction", aboveZero: true),
        UtilizationBasis = m.TermOrNull("utilizationBasis", e?.UtilizationBasis),
        BlockSize = m.Int32OrNull("blockSize", e?.BlockSize),
        CacheLayouts = m.Texts("cacheLayouts", e?.CacheLayouts ?? default),
        Undisclosed = m.Texts("undisclosed", e?.Undisclosed ?? default, Role.Plain),
        NotApplicable = m.Texts("notApplicable", e?.NotApplicable ?? default, Role.Plain),
        Evidence = m.Objects("evidence", e?.Evidence ?? default, EvidenceShape.Map, Role.Plain),
        Conflicts = m.Objects("conflicts", e?.Conflicts ?? default, ConflictShape.Map, Role.Plain),
    };
}
