namespace KoreanLlm.Sdk.Dataset;

internal static class ResultCellShape
{
    public static ResultCell Map(MemberMap m, ResultCell? e) => new()
    {
        Id = m.SlugOrNull("id", e?.Id),
        Name = m.ObjectOrNull("name", e?.Name, LocalizedTextShape.Map),
        Aliases = m.Texts("aliases", e?.Aliases ?? default),
        Flag = m.TextOrNull("flag", e?.Flag),
        Undisclosed = m.Texts("undisclosed", e?.Undisclosed ?? default),
        NotApplicable = m.Texts("notApplicable", e?.NotApplicable ?? default),
        Evidence = m.Objects("evidence", e?.Evidence ?? default, EvidenceShape.Map),
        Conflicts = m.Objects("conflicts", e?.Conflicts ?? default, ConflictShape.Map),
    };
}
