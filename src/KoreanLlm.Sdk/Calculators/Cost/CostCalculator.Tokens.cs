using System.Collections.Immutable;
using System.Globalization;

namespace KoreanLlm.Sdk.Calculators;

public static partial class CostCalculator
{
    /// <summary>What a load costs by a price list: tokens in, cached, out and thought, less the discount of a batch interface.</summary>
    /// <param name="load">The load; with the requests of a month it is a month's bill.</param>
    /// <param name="price">What its number of tokens costs; its amounts are of one currency.</param>
    /// <returns>The cost by part. Without a price of cached input, cached tokens cost as much as others, and a warning says so.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">More tokens are cached than sent, or a price is negative.</exception>
    /// <exception cref="ArgumentException">The prices have different currencies, or the load has output and the price has none of it.</exception>
    /// <exception cref="OverflowException">The cost exceeds the range of a decimal.</exception>
    public static Estimate<TokenCost> EstimateTokens(TokenLoad load, TokenPrice price)
    {
        ArgumentNullException.ThrowIfNull(load);
        ArgumentNullException.ThrowIfNull(price);
        if (load.CachedInputTokens > load.InputTokens)
        {
            throw Require.OutOfRange(nameof(load.CachedInputTokens), load.CachedInputTokens, FormattableString.Invariant($"at most the {load.InputTokens} of {nameof(load.InputTokens)}"));
        }

        if (price.Output is null && (load.OutputTokens > 0 || load.ReasoningTokens > 0))
        {
            throw new ArgumentException("The price has none of output: expected a load without output tokens, or a price of a service that generates.", nameof(price));
        }

        var cached = price.CachedInput ?? price.Input;
        var generated = price.Output ?? price.Input with { Amount = 0 };
        var thought = price.ReasoningOutput ?? generated;
        OneCurrency(Amount(price.Input, nameof(price.Input)), Amount(generated, nameof(price.Output)), nameof(price.Output));
        OneCurrency(price.Input, Amount(thought, nameof(price.ReasoningOutput)), nameof(price.ReasoningOutput));
        OneCurrency(price.Input, Amount(cached, nameof(price.CachedInput)), nameof(price.CachedInput));
        var off = (decimal)load.BatchShare * (decimal)load.BatchDiscount;
        var (input, cachedInput) = (Of(load.InputTokens - load.CachedInputTokens, price.Input), Of(load.CachedInputTokens, cached));
        var (output, reasoning) = (Of(load.OutputTokens, generated), Of(load.ReasoningTokens, thought));
        var gross = input.Amount + cachedInput.Amount + output.Amount + reasoning.Amount;
        return new()
        {
            Value = new TokenCost
            {
                Input = input,
                CachedInput = cachedInput,
                Output = output,
                Reasoning = reasoning,
                Discount = price.Input with { Amount = -(gross * off) },
                PerRequest = price.Input with { Amount = gross * (1 - off) / load.Requests },
            },
            Unit = FormattableString.Invariant($"for {load.Requests} requests"),
            Formula = CostFormulas.Tokens,
            Preset = string.Create(CultureInfo.InvariantCulture, $"price seen on {price.ObservedOn:yyyy-MM-dd}"),
            Assumptions = ["Thinking is charged as output, if there is any and no price of its own is known.", "Taxes, free tiers and discounts for quantity are not counted."],
            Warnings = load.CachedInputTokens > 0 && price.CachedInput is null ? ["No price of cached input is known: cached tokens are counted as any others."] : [],
        };

        Money Of(long tokens, Money amount) => amount with { Amount = (decimal)load.Requests * tokens * amount.Amount / price.PerTokens };
    }

    /// <summary>What a load costs on a day at every service that offers a model then: one estimate a service and price, each in its own currency.</summary>
    /// <param name="model">The model.</param>
    /// <param name="load">The load.</param>
    /// <param name="day">The day whose prices count.</param>
    /// <returns>The estimates; the preset names service, model id and the day its price was seen. Empty where no price is known to hold on the day; a service that has ended has none.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">More tokens are cached than sent.</exception>
    /// <exception cref="OverflowException">A cost exceeds the range of a decimal.</exception>
    public static ImmutableArray<Estimate<TokenCost>> EstimateTokens(Model model, TokenLoad load, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(load);
        return [.. model.Endpoints.Where(endpoint => endpoint.IsOpenOn(day) != Answer.No).SelectMany(endpoint => PricesOn(endpoint, day).Select(price => At(endpoint, EstimateTokens(load, price), price)))];
    }

    private static Estimate<TokenCost> At(ModelEndpoint endpoint, Estimate<TokenCost> estimate, TokenPrice price) => estimate with
    {
        Preset = string.Create(CultureInfo.InvariantCulture, $"{endpoint.Provider}, {endpoint.ModelId}, price seen on {price.ObservedOn:yyyy-MM-dd}"),
    };

    /// <summary>Of each currency the price that holds, as the service itself answers.</summary>
    private static IEnumerable<TokenPrice> PricesOn(ModelEndpoint endpoint, DateOnly day) =>
        endpoint.PricesOn(day).Select(dated => dated.Price).Where(price => price.IsValidOn(day) == Answer.Yes);
}
