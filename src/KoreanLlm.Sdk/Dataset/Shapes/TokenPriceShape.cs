namespace KoreanLlm.Sdk.Dataset;

internal static class TokenPriceShape
{
    public static TokenPrice Map(MemberMap m, TokenPrice? e) => new()
    {
        Input = m.Object("input", e?.Input, MoneyShape.Map, Placeholder.Money),
        Output = m.Object("output", e?.Output, MoneyShape.Map, Placeholder.Money),
        CachedInput = m.ObjectOrNull("cachedInput", e?.CachedInput, MoneyShape.Map),
        ValidFrom = m.PartialDateOrNull("validFrom", e?.ValidFrom),
        ValidUntil = m.PartialDateOrNull("validUntil", e?.ValidUntil),
        ObservedOn = m.Date("observedOn", e?.ObservedOn),
    };
}
