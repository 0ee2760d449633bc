namespace KoreanLlm.Sdk.Dataset;

internal static class ClaimShape
{
    public static Claim Map(MemberMap m, Claim? e) => new()
    {
        Id = m.Slug("id", e?.Id, role: Role.Plain),
        Name = m.Object("name", e?.Name, LocalizedTextShape.Map, Placeholder.Name, Role.Plain),
        Aliases = m.Texts("aliases", e?.Aliases ?? default, Role.Plain),
        Statement = m.Object("statement", e?.Statement, LocalizedTextShape.Map, Placeholder.Name),
        PublishedOn = m.PartialDateOrNull("publishedOn", e?.PublishedOn),
        SourceId = m.Slug("sourceId", e?.SourceId, EntityKinds.Source),
        About = m.Slugs("about", e?.About ?? default, EntityKinds.Any),
        AsOf = m.DateOrNull("asOf", e?.AsOf),
        Check = m.Object("check", e?.Check, ClaimCheckShape.Map, Placeholder.Check),
        Undisclosed = m.Texts("undisclosed", e?.Undisclosed ?? default, Role.Plain),
        NotApplicable = m.Texts("notApplicable", e?.NotApplicable ?? default, Role.Plain),
        Evidence = m.Objects("evidence", e?.Evidence ?? default, EvidenceShape.Map, Role.Plain),
        Conflicts = m.Objects("conflicts", e?.Conflicts ?? default, ConflictShape.Map, Role.Plain),
    };
}
