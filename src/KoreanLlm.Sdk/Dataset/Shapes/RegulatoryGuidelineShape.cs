namespace KoreanLlm.Sdk.Dataset;

internal static class RegulatoryGuidelineShape
{
    public static RegulatoryGuideline Map(MemberMap m, RegulatoryGuideline? e) => new()
    {
        Id = m.Slug("id", e?.Id, role: Role.Plain),
        Name = m.Object("name", e?.Name, LocalizedTextShape.Map, Placeholder.Name, Role.Plain),
        Aliases = m.Texts("aliases", e?.Aliases ?? default, Role.Plain),
        Kind = m.Term("kind", e?.Kind),
        Authority = m.Text("authority", e?.Authority),
        Jurisdiction = m.Text("jurisdiction", e?.Jurisdiction),
        DocumentNumber = m.TextOrNull("documentNumber", e?.DocumentNumber),
        PromulgatedOn = m.PartialDateOrNull("promulgatedOn", e?.PromulgatedOn),
        IssuedOn = m.PartialDateOrNull("issuedOn", e?.IssuedOn),
        InForceFrom = m.DateOrNull("inForceFrom", e?.InForceFrom),
        InForceUntil = m.DateOrNull("inForceUntil", e?.InForceUntil),
        Status = m.Word("status", e?.Status),
        Binding = m.FlagOrNull("binding", e?.Binding),
        BasedOn = m.SlugOrNull("basedOn", e?.BasedOn, EntityKinds.Guideline),
        Summary = m.ObjectOrNull("summary", e?.Summary, LocalizedTextShape.Map),
        ScopeIncludes = m.Texts("scopeIncludes", e?.ScopeIncludes ?? default),
        ScopeExcludes = m.Texts("scopeExcludes", e?.ScopeExcludes ?? default),
        CountsAllTraining = m.FlagOrNull("countsAllTraining", e?.CountsAllTraining),
        GraceUntil = m.PartialDateOrNull("graceUntil", e?.GraceUntil),
        Amendments = m.Objects("amendments", e?.Amendments ?? default, AmendmentShape.Map),
        Obligations = m.Objects("obligations", e?.Obligations ?? default, ObligationShape.Map),
        Undisclosed = m.Texts("undisclosed", e?.Undisclosed ?? default, Role.Plain),
        NotApplicable = m.Texts("notApplicable", e?.NotApplicable ?? default, Role.Plain),
        Evidence = m.Objects("evidence", e?.Evidence ?? default, EvidenceShape.Map, Role.Plain),
        Conflicts = m.Objects("conflicts", e?.Conflicts ?? default, ConflictShape.Map, Role.Plain),
    };
}
