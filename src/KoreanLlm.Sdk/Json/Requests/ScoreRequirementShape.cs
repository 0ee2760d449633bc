using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk;

internal static class ScoreRequirementShape
{
    public static ScoreRequirement Map(MemberMap m, ScoreRequirement? e) => new()
    {
        Benchmark = m.Text("benchmark", e?.Benchmark),
        AtLeast = m.Number("atLeast", e?.AtLeast),
        Setting = m.ObjectOrNull("setting", e?.Setting, EvaluationSettingShape.Map),
    };
}
