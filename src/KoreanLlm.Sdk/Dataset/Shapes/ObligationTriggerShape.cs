namespace KoreanLlm.Sdk.Dataset;

internal static class ObligationTriggerShape
{
    public static ObligationTrigger Map(MemberMap m, ObligationTrigger? e) => new()
    {
        Kind = m.Term("kind", e?.Kind),
        Operands = m.Objects("operands", e?.Operands ?? default, ObligationTriggerShape.Map),
        Comparison = m.WordOrNull("comparison", e?.Comparison),
        Threshold = m.NumberOrNull("threshold", e?.Threshold, aboveZero: true),
        Currency = m.CurrencyOrNull("currency", e?.Currency),
        Domain = m.TermOrNull("domain", e?.Domain),
        Description = m.TextOrNull("description", e?.Description),
    };
}
