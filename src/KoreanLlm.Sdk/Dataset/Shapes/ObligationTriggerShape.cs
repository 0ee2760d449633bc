namespace KoreanLlm.Sdk.Dataset;

internal static class ObligationTriggerShape
{
    public static ObligationTrigger Map(MemberMap m, ObligationTrigger? e) => new()
    {
        Kind = (TriggerKind)m.Choice("kind", (int?)e?.Kind ?? -1, Words.Trigger),
        Operands = m.Objects("operands", e?.Operands ?? default, ObligationTriggerShape.Map),
        Comparison = m.ChoiceOrNone("comparison", (int?)e?.Comparison ?? -1, Words.Threshold) is var comparison and >= 0 ? (ThresholdComparison)comparison : null,
        Threshold = m.NumberOrNull("threshold", e?.Threshold, aboveZero: true),
        Currency = m.CurrencyOrNull("currency", e?.Currency),
        Domain = m.SlugOrNull("domain", e?.Domain?.Value) is { } domain ? new ModelDomain(domain) : null,
        Description = m.TextOrNull("description", e?.Description),
    };
}
