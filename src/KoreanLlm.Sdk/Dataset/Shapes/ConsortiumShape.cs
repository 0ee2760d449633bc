namespace KoreanLlm.Sdk.Dataset;

internal static class ConsortiumShape
{
    public static Consortium Map(MemberMap m, Consortium? e) => new()
    {
        Id = m.Slug("id", e?.Id, role: Role.Plain),
        Name = m.Object("name", e?.Name, LocalizedTextShape.Map, Placeholder.Name, Role.Plain),
        Aliases = m.Texts("aliases", e?.Aliases ?? default, Role.Plain),
        InitiativeId = m.Slug("initiativeId", e?.InitiativeId, EntityKinds.Initiative),
        Lead = m.Slug("lead", e?.Lead, EntityKinds.Organization),
        Members = m.Objects("members", e?.Members ?? default, ConsortiumMemberShape.Map, required: true),
        PlannedModels = m.Texts("plannedModels", e?.PlannedModels ?? default),
        SubmittedModels = m.Objects("submittedModels", e?.SubmittedModels ?? default, SubmittedModelShape.Map),
        Events = m.Objects("events", e?.Events ?? default, ConsortiumEventShape.Map, required: true),
        Scores = m.Objects("scores", e?.Scores ?? default, ConsortiumScoreShape.Map),
        Undisclosed = m.Texts("undisclosed", e?.Undisclosed ?? default, Role.Plain),
        NotApplicable = m.Texts("notApplicable", e?.NotApplicable ?? default, Role.Plain),
        Evidence = m.Objects("evidence", e?.Evidence ?? default, EvidenceShape.Map, Role.Plain),
        Conflicts = m.Objects("conflicts", e?.Conflicts ?? default, ConflictShape.Map, Role.Plain),
    };
}
