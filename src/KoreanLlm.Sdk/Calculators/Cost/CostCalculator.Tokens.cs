using System.Collections.Immutable;
using System.Globalization;

namespace KoreanLlm.Sdk.Calculators;

public static partial class CostCalculator
{
    /// <summary>What a load costs by a price list: tokens in, cached, out and thought, part of them in batches.</summary>
    /// <param name="load">The load; with the requests of a month it is a month's bill.</param>
    /// <param name="price">What tokens cost; its amounts are of one currency.</param>
    /// <returns>The cost by part. Where the list has no price of cached input or of batches, they cost as much as others, and a warning says so.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">More tokens are cached than sent, or a price is negative.</exception>
    /// <exception cref="ArgumentException">The prices have different currencies, or output is asked of a list without a price of output.</exception>
    /// <exception cref="OverflowException">The cost exceeds the range of a decimal.</exception>
    public static Estimate<TokenCost> EstimateTokens(TokenLoad load, TokenPrice price)
    {
        ArgumentNullException.ThrowIfNull(load);
        ArgumentNullException.ThrowIfNull(price);
        if (load.CachedInputTokens > load.InputTokens)
        {
            throw Require.OutOfRange(nameof(load.CachedInputTokens), load.CachedInputTokens, FormattableString.Invariant($"at most the {load.InputTokens} of {nameof(load.InputTokens)}"));
        }

        var rates = TokenRates.Of(price);
        if (price.Output is null && load.OutputTokens + load.ReasoningTokens > 0)
        {
            throw new ArgumentException(FormattableString.Invariant($"price has no {nameof(price.Output)}: expected one, as a request gets {load.OutputTokens + load.ReasoningTokens} tokens."), nameof(price));
        }

        var (online, batches) = (1 - (decimal)load.BatchShare, (decimal)load.BatchShare);
        var fresh = load.InputTokens - load.CachedInputTokens;
        var (input, cached) = (Of(fresh, rates.Input), Of(load.CachedInputTokens, rates.CachedInput));
        var (output, reasoning) = (Of(load.OutputTokens, rates.Output), Of(load.ReasoningTokens, rates.Reasoning));
        var listed = input + cached + output + reasoning;
        var batched = Of(fresh, rates.BatchInput) + Of(load.CachedInputTokens, Math.Min(rates.CachedInput, rates.BatchInput))
            + Of(load.OutputTokens, rates.BatchOutput) + Of(load.ReasoningTokens, Math.Min(rates.Reasoning, rates.BatchOutput));
        return new()
        {
            Value = new TokenCost
            {
                Input = Amount(input),
                CachedInput = Amount(cached),
                Output = Amount(output),
                Reasoning = Amount(reasoning),
                Discount = Amount((batched - listed) * batches),
                PerRequest = Amount(((listed * online) + (batched * batches)) / load.Requests),
            },
            Unit = FormattableString.Invariant($"for {load.Requests} requests"),
            Formula = CostFormulas.Tokens,
            Preset = string.Create(CultureInfo.InvariantCulture, $"price seen on {price.ObservedOn:yyyy-MM-dd}"),
            Assumptions = ["Thinking is charged as output unless it has a price of its own.", "Taxes, free tiers and discounts for quantity are not counted."],
            Warnings = [.. Missing(load, price)],
        };

        decimal Of(long tokens, decimal perToken) => (decimal)load.Requests * tokens * perToken;

        Money Amount(decimal amount) => price.Input with { Amount = amount };
    }

    /// <summary>What a load costs on a day at every service that offers a model then: one estimate a service and currency.</summary>
    /// <param name="model">The model.</param>
    /// <param name="load">The load.</param>
    /// <param name="day">The day whose prices count.</param>
    /// <returns>The estimates; the preset names service, model id and the day its price was seen, and a warning says where it cannot be told whether the price holds. Empty where no price is known that could.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">More tokens are cached than sent.</exception>
    /// <exception cref="OverflowException">A cost exceeds the range of a decimal.</exception>
    public static ImmutableArray<Estimate<TokenCost>> EstimateTokens(Model model, TokenLoad load, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(load);
        var needsOutput = load.OutputTokens + load.ReasoningTokens > 0;
        return
        [
            .. model.Endpoints
                .SelectMany(endpoint => endpoint.Prices.GroupBy(p => p.Input.Currency).Select(prices => (endpoint with { Prices = [.. prices] }).PriceOn(day)))
                .OfType<DatedPrice>()
                .Where(dated => dated.Price.Output is not null || !needsOutput)
                .Select(dated => At(dated, EstimateTokens(load, dated.Price), day)),
        ];
    }

    private static Estimate<TokenCost> At(DatedPrice dated, Estimate<TokenCost> estimate, DateOnly day) => estimate with
    {
        Preset = string.Create(CultureInfo.InvariantCulture, $"{dated.Endpoint.Provider}, {dated.Endpoint.ModelId}, price seen on {dated.Price.ObservedOn:yyyy-MM-dd}"),
        Warnings = dated.IsCharged == Answer.Yes
            ? estimate.Warnings
            : [string.Create(CultureInfo.InvariantCulture, $"It cannot be told whether this price is charged on {day:yyyy-MM-dd}."), .. estimate.Warnings],
    };

    private static IEnumerable<string> Missing(TokenLoad load, TokenPrice price)
    {
        if (load.CachedInputTokens > 0 && price.CachedInput is null)
        {
            yield return "No price of cached input is known: cached tokens are counted as any others.";
        }

        if (load.BatchShare > 0 && price.BatchDiscount is null && (price.BatchInput is null || price.BatchOutput is null))
        {
            yield return "No price of batches is known for all tokens: where there is none, they cost as much as others.";
        }
    }
}
