using FsCheck.Xunit;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Cost;

public class CostPropertyTests
{
    private static readonly TokenPrice Price = new()
    {
        Input = new() { Amount = 0.15m, Currency = "USD" },
        Output = new() { Amount = 0.6m, Currency = "USD" },
        CachedInput = new() { Amount = 0.015m, Currency = "USD" },
        BatchDiscount = 0.5,
        ObservedOn = new(2026, 9, 19),
    };

    [Property]
    public bool Twice_the_requests_cost_twice_as_much(ushort input, ushort output, ushort requests)
    {
        var load = new TokenLoad { InputTokens = input, OutputTokens = output, Requests = requests + 1 };

        return 2 * Total(load) == Total(load with { Requests = 2 * load.Requests });
    }

    [Property]
    public bool A_cache_and_a_batch_never_cost_more(ushort input, ushort output, byte cached, byte share)
    {
        var load = new TokenLoad { InputTokens = input, OutputTokens = output };
        var kept = load with { CachedInputTokens = Math.Min(input, (long)cached), BatchShare = share / 255.0 };

        return Total(kept) <= Total(load) && Total(kept) >= 0;
    }

    [Property]
    public bool Idle_hours_make_tokens_dearer(byte busy)
    {
        var serving = new OwnServing { Devices = 1, PricePerDeviceHour = Price.Input, TokensPerSecond = 100, Utilization = (busy + 1) / 257.0 };

        return CostCalculator.EstimateServing(serving).Value.PerMillionTokens.Amount > CostCalculator.EstimateServing(serving with { Utilization = 1 }).Value.PerMillionTokens.Amount;
    }

    private static decimal Total(TokenLoad load) => CostCalculator.EstimateTokens(load, Price).Value.Total.Amount;
}
