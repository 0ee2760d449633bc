namespace KoreanLlm.Sdk.Dataset;

internal static class StageCriterionShape
{
    public static StageCriterion Map(MemberMap m, StageCriterion? e) => new()
    {
        Name = m.Text("name", e?.Name),
        Weight = m.Number("weight", e?.Weight, aboveZero: true),
    };
}
