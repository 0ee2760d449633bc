namespace KoreanLlm.Sdk.Dataset;

internal static class ResultColumnShape
{
    public static ResultColumn Map(MemberMap m, ResultColumn? e) => new()
    {
        Benchmark = m.Slug("benchmark", e?.Benchmark, EntityKinds.Benchmark),
        Setting = m.Object("setting", e?.Setting, EvaluationSettingShape.Map, EvaluationSetting.Unstated),
    };
}
