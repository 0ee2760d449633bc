namespace KoreanLlm.Sdk.Dataset;

internal static class ResultRowShape
{
    public static ResultRow Map(MemberMap m, ResultRow? e) => new()
    {
        System = m.Slug("system", e?.System, EntityKinds.System),
        Setting = m.ObjectOrNull("setting", e?.Setting, EvaluationSettingShape.Map),
        Scores = m.Scores("scores", e?.Scores ?? default),
    };
}
