namespace KoreanLlm.Sdk.Calculators;

/// <summary>What one token of each kind costs by a price list, in its currency.</summary>
internal sealed record TokenRates(decimal Input, decimal CachedInput, decimal Output, decimal Reasoning, decimal BatchInput, decimal BatchOutput)
{
    /// <exception cref="ArgumentException">A price is in another currency than that of input, or negative.</exception>
    public static TokenRates Of(TokenPrice price)
    {
        var kept = 1 - (decimal)(price.BatchDiscount ?? 0);
        var input = PerToken(price.Input, nameof(price.Input)) ?? 0;
        var output = PerToken(price.Output, nameof(price.Output)) ?? 0;
        return new(
            input,
            PerToken(price.CachedInput, nameof(price.CachedInput)) ?? input,
            output,
            PerToken(price.ReasoningOutput, nameof(price.ReasoningOutput)) ?? output,
            PerToken(price.BatchInput, nameof(price.BatchInput)) ?? (input * kept),
            PerToken(price.BatchOutput, nameof(price.BatchOutput)) ?? (output * kept));

        decimal? PerToken(Money? money, string name)
        {
            if (money is null)
            {
                return null;
            }

            CostCalculator.OneCurrency(price.Input, CostCalculator.Amount(money, name), name);
            return money.Amount / price.PerTokens;
        }
    }
}
