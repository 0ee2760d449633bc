namespace KoreanLlm.Sdk.Dataset;

internal static class LicenseShape
{
    public static License Map(MemberMap m, License? e) => new()
    {
        Id = m.Slug("id", e?.Id, role: Role.Plain),
        Name = m.Object("name", e?.Name, LocalizedTextShape.Map, Placeholder.Name, Role.Plain),
        Aliases = m.Texts("aliases", e?.Aliases ?? default, Role.Plain),
        Identifier = m.Text("identifier", e?.Identifier),
        Url = m.UrlOrNull("url", e?.Url),
        Rules = m.Objects("rules", e?.Rules ?? default, LicenseRuleShape.Map),
        Undisclosed = m.Texts("undisclosed", e?.Undisclosed ?? default, Role.Plain),
        NotApplicable = m.Texts("notApplicable", e?.NotApplicable ?? default, Role.Plain),
        Evidence = m.Objects("evidence", e?.Evidence ?? default, EvidenceShape.Map, Role.Plain),
        Conflicts = m.Objects("conflicts", e?.Conflicts ?? default, ConflictShape.Map, Role.Plain),
    };
}
