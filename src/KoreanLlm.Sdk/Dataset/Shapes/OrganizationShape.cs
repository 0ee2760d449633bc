namespace KoreanLlm.Sdk.Dataset;

internal static class OrganizationShape
{
    public static Organization Map(MemberMap m, Organization? e) => new()
    {
        Id = m.Slug("id", e?.Id, role: Role.Plain),
        Name = m.Object("name", e?.Name, LocalizedTextShape.Map, Placeholder.Name, Role.Plain),
        Aliases = m.Texts("aliases", e?.Aliases ?? default, Role.Plain),
        Kind = m.TermOrNull("kind", e?.Kind),
        Country = m.TextOrNull("country", e?.Country),
        ParentId = m.SlugOrNull("parentId", e?.ParentId, EntityKinds.Organization),
        Website = m.UrlOrNull("website", e?.Website),
        Undisclosed = m.Texts("undisclosed", e?.Undisclosed ?? default, Role.Plain),
        NotApplicable = m.Texts("notApplicable", e?.NotApplicable ?? default, Role.Plain),
        Evidence = m.Objects("evidence", e?.Evidence ?? default, EvidenceShape.Map, Role.Plain),
        Conflicts = m.Objects("conflicts", e?.Conflicts ?? default, ConflictShape.Map, Role.Plain),
    };
}
