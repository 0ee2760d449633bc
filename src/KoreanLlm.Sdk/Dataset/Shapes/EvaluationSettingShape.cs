namespace KoreanLlm.Sdk.Dataset;

internal static class EvaluationSettingShape
{
    public static EvaluationSetting Map(MemberMap m, EvaluationSetting? e) => new()
    {
        Shots = m.Int32OrNull("shots", e?.Shots, 0),
        ChainOfThought = m.FlagOrNull("chainOfThought", e?.ChainOfThought),
        Reasoning = m.FlagOrNull("reasoning", e?.Reasoning),
        Harness = m.TextOrNull("harness", e?.Harness),
        HarnessVersion = m.TextOrNull("harnessVersion", e?.HarnessVersion),
        Judge = m.TextOrNull("judge", e?.Judge),
        EvaluatedBy = m.TextOrNull("evaluatedBy", e?.EvaluatedBy),
        Variant = m.TextOrNull("variant", e?.Variant),
    };
}
