namespace KoreanLlm.Sdk.Dataset;

internal static class ResultFlagShape
{
    public static ResultFlag Map(MemberMap m, ResultFlag? e) => new()
    {
        System = m.Slug("system", e?.System, EntityKinds.System),
        Benchmark = m.Slug("benchmark", e?.Benchmark, EntityKinds.Benchmark),
        Reason = m.Text("reason", e?.Reason),
    };
}
