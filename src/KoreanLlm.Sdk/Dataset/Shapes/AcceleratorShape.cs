namespace KoreanLlm.Sdk.Dataset;

internal static class AcceleratorShape
{
    public static Accelerator Map(MemberMap m, Accelerator? e) => new()
    {
        Id = m.Slug("id", e?.Id, role: Role.Plain),
        Name = m.Object("name", e?.Name, LocalizedTextShape.Map, Placeholder.Name, Role.Plain),
        Aliases = m.Texts("aliases", e?.Aliases ?? default, Role.Plain),
        Vendor = m.Text("vendor", e?.Vendor),
        MemoryBytes = m.Int64("memoryBytes", e?.MemoryBytes, "bytes"),
        UsableMemoryBytes = m.Int64OrNull("usableMemoryBytes", e?.UsableMemoryBytes, "bytes"),
        MemoryBandwidth = m.NumberOrNull("memoryBandwidth", e?.MemoryBandwidth, "bytes per second", aboveZero: true),
        Peaks = m.Objects("peaks", e?.Peaks ?? default, AcceleratorPeakShape.Map),
        Power = m.NumberOrNull("power", e?.Power, "watts", aboveZero: true),
        ReleasedOn = m.PartialDateOrNull("releasedOn", e?.ReleasedOn),
        Undisclosed = m.Texts("undisclosed", e?.Undisclosed ?? default, Role.Plain),
        NotApplicable = m.Texts("notApplicable", e?.NotApplicable ?? default, Role.Plain),
        Evidence = m.Objects("evidence", e?.Evidence ?? default, EvidenceShape.Map, Role.Plain),
        Conflicts = m.Objects("conflicts", e?.Conflicts ?? default, ConflictShape.Map, Role.Plain),
    };
}
