namespace KoreanLlm.Sdk.Dataset;

internal static class MoneyShape
{
    public static Money Map(MemberMap m, Money? e) => new()
    {
        Amount = m.Amount("amount", e?.Amount),
        Currency = m.Currency("currency", e?.Currency),
    };
}
