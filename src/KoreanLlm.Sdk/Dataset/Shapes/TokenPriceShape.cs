namespace KoreanLlm.Sdk.Dataset;

internal static class TokenPriceShape
{
    public static TokenPrice Map(MemberMap m, TokenPrice? e) => new()
    {
        PerTokens = m.Int32("perTokens", e?.PerTokens, 1, TokenPrice.Million),
        Input = m.Object("input", e?.Input, MoneyShape.Map, Placeholder.Money),
        Output = m.ObjectOrNull("output", e?.Output, MoneyShape.Map),
        CachedInput = m.ObjectOrNull("cachedInput", e?.CachedInput, MoneyShape.Map),
        ReasoningOutput = m.ObjectOrNull("reasoningOutput", e?.ReasoningOutput, MoneyShape.Map),
        BatchInput = m.ObjectOrNull("batchInput", e?.BatchInput, MoneyShape.Map),
        BatchOutput = m.ObjectOrNull("batchOutput", e?.BatchOutput, MoneyShape.Map),
        BatchDiscount = m.NumberOrNull("batchDiscount", e?.BatchDiscount, "fraction", aboveZero: true),
        ValidFrom = m.PartialDateOrNull("validFrom", e?.ValidFrom),
        ValidUntil = m.PartialDateOrNull("validUntil", e?.ValidUntil),
        ObservedOn = m.Date("observedOn", e?.ObservedOn),
    };
}
