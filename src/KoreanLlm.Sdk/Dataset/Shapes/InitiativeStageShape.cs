namespace KoreanLlm.Sdk.Dataset;

internal static class InitiativeStageShape
{
    public static InitiativeStage Map(MemberMap m, InitiativeStage? e) => new()
    {
        Number = m.Int32("number", e?.Number),
        Name = m.Text("name", e?.Name),
        EndedOn = m.PartialDateOrNull("endedOn", e?.EndedOn),
        Criteria = m.Objects("criteria", e?.Criteria ?? default, StageCriterionShape.Map),
        Figures = m.Objects("figures", e?.Figures ?? default, StageFigureShape.Map),
    };
}
