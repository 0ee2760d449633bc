namespace KoreanLlm.Sdk.Dataset;

internal static class SourceShape
{
    public static Source Map(MemberMap m, Source? e) => new()
    {
        Id = m.Slug("id", e?.Id, role: Role.Plain),
        Name = m.Object("name", e?.Name, LocalizedTextShape.Map, Placeholder.Name, Role.Plain),
        Aliases = m.Texts("aliases", e?.Aliases ?? default, Role.Plain),
        Kind = m.Term("kind", e?.Kind),
        Publisher = m.Text("publisher", e?.Publisher),
        PublisherId = m.SlugOrNull("publisherId", e?.PublisherId, EntityKinds.Organization),
        Url = m.Url("url", e?.Url),
        ReadUrl = m.UrlOrNull("readUrl", e?.ReadUrl),
        Revision = m.TextOrNull("revision", e?.Revision),
        PublishedOn = m.PartialDateOrNull("publishedOn", e?.PublishedOn),
        ReadOn = m.Date("readOn", e?.ReadOn),
        Undisclosed = m.Texts("undisclosed", e?.Undisclosed ?? default, Role.Plain),
        NotApplicable = m.Texts("notApplicable", e?.NotApplicable ?? default, Role.Plain),
        Evidence = m.Objects("evidence", e?.Evidence ?? default, EvidenceShape.Map, Role.Plain),
        Conflicts = m.Objects("conflicts", e?.Conflicts ?? default, ConflictShape.Map, Role.Plain),
    };
}
