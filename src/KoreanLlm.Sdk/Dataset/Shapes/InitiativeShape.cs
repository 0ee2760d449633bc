namespace KoreanLlm.Sdk.Dataset;

internal static class InitiativeShape
{
    public static Initiative Map(MemberMap m, Initiative? e) => new()
    {
        Id = m.Slug("id", e?.Id, role: Role.Plain),
        Name = m.Object("name", e?.Name, LocalizedTextShape.Map, Placeholder.Name, Role.Plain),
        Aliases = m.Texts("aliases", e?.Aliases ?? default, Role.Plain),
        Kind = m.Term("kind", e?.Kind),
        Owners = m.Slugs("owners", e?.Owners ?? default, EntityKinds.Organization, required: true),
        StartedOn = m.PartialDateOrNull("startedOn", e?.StartedOn),
        Goal = m.ObjectOrNull("goal", e?.Goal, LocalizedTextShape.Map),
        Budgets = m.Objects("budgets", e?.Budgets ?? default, BudgetFigureShape.Map),
        Events = m.Objects("events", e?.Events ?? default, InitiativeEventShape.Map),
        Stages = m.Objects("stages", e?.Stages ?? default, InitiativeStageShape.Map),
        Undisclosed = m.Texts("undisclosed", e?.Undisclosed ?? default, Role.Plain),
        NotApplicable = m.Texts("notApplicable", e?.NotApplicable ?? default, Role.Plain),
        Evidence = m.Objects("evidence", e?.Evidence ?? default, EvidenceShape.Map, Role.Plain),
        Conflicts = m.Objects("conflicts", e?.Conflicts ?? default, ConflictShape.Map, Role.Plain),
    };
}
