namespace KoreanLlm.Sdk.Calculators;

/// <summary>The formulas of <see cref="CostCalculator"/>.</summary>
internal static class CostFormulas
{
    public static Formula Tokens => new()
    {
        Id = "cost.tokens",
        Expression = "requests x sum over kinds of tokens x price of the kind, of batches their own price",
        Citation = "The way providers charge",
    };

    public static Formula Serving => new()
    {
        Id = "cost.serving",
        Expression = "devices (price + W PUE / 1000 x price of a kWh) / (tokens a second x 3600 x utilization) x 10^6",
        Citation = "Definition; power with PUE as in Patterson et al. 2021, arXiv:2104.10350",
    };

    public static Formula BreakEven => new()
    {
        Id = "cost.break-even",
        Expression = "730 x cost of an hour / cost of a request by the token",
        Citation = "Definition; a month is a twelfth of 8,760 hours",
    };
}
