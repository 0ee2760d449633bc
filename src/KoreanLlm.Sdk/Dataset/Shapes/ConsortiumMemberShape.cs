namespace KoreanLlm.Sdk.Dataset;

internal static class ConsortiumMemberShape
{
    public static ConsortiumMember Map(MemberMap m, ConsortiumMember? e) => new()
    {
        OrganizationId = m.Slug("organizationId", e?.OrganizationId, EntityKinds.Organization),
        From = m.PartialDateOrNull("from", e?.From),
        Until = m.PartialDateOrNull("until", e?.Until),
        SourceId = m.SlugOrNull("sourceId", e?.SourceId, EntityKinds.Source),
    };
}
