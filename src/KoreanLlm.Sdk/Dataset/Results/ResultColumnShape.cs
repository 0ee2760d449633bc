namespace KoreanLlm.Sdk.Dataset;

internal static class ResultColumnShape
{
    public static ResultColumn Map(MemberMap m, ResultColumn? e) => new()
    {
        Benchmark = m.Slug("benchmark", e?.Benchmark, EntityKinds.Benchmark),
        Setting = m.ObjectOrNull("setting", e?.Setting, EvaluationSettingShape.Map),
        Metric = m.TextOrNull("metric", e?.Metric),
        TaskVersion = m.TextOrNull("taskVersion", e?.TaskVersion),
        ItemsHash = m.TextOrNull("itemsHash", e?.ItemsHash),
    };
}
