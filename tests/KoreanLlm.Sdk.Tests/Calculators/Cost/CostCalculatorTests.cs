using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Cost;

public class CostCalculatorTests
{
    private static readonly TokenPrice Price = new() { Input = Dollars(0.15m), Output = Dollars(0.6m), CachedInput = Dollars(0.015m), ObservedOn = new(2026, 9, 19) };

    private static readonly TokenLoad Load = new() { InputTokens = 2_000, CachedInputTokens = 500, OutputTokens = 300, ReasoningTokens = 700, Requests = 1_000_000 };

    private static readonly OwnServing Serving = new() { Devices = 2, PricePerDeviceHour = Dollars(2.5m), TokensPerSecond = 1_000, Utilization = 0.5 };

    [Fact]
    public void Tokens_are_charged_by_their_kind()
    {
        var cost = CostCalculator.EstimateTokens(Load, Price).Value;

        // 1,500 million fresh, 500 million cached, 300 million out, 700 million thought.
        (cost.Input.Amount, cost.CachedInput.Amount, cost.Output.Amount, cost.Reasoning.Amount).Should().Be((225m, 7.5m, 180m, 420m));
        cost.Discount.Amount.Should().Be(0);
        cost.Total.Should().Be(Dollars(832.5m));
        cost.PerRequest.Should().Be(Dollars(0.0008325m));
        cost.ToString().Should().StartWith("USD 832.5");
    }

    [Fact]
    public void A_batch_interface_takes_its_share_off()
    {
        var cost = CostCalculator.EstimateTokens(Load with { BatchShare = 0.4 }, Price with { BatchDiscount = 0.5 }).Value;

        // Cached tokens are cheaper than half of the input price as it is.
        cost.Discount.Amount.Should().Be(-0.4m * (112.5m + 90 + 210));
        cost.Total.Amount.Should().Be(832.5m - 165m);
        cost.PerRequest.Amount.Should().Be(cost.Total.Amount / 1_000_000);
    }

    [Fact]
    public void Prices_of_batches_count_as_printed()
    {
        var cost = CostCalculator.EstimateTokens(Load with { BatchShare = 1, CachedInputTokens = 0 }, Price with { BatchInput = Dollars(0.05m), BatchOutput = Dollars(0.2m) });

        cost.Value.Total.Amount.Should().Be((2_000 * 0.05m) + (1_000 * 0.2m));
        cost.Warnings.Should().BeEmpty();
        CostCalculator.EstimateTokens(Load with { BatchShare = 1 }, Price).Warnings.Should().ContainSingle().Which.Should().Contain("batches");
        CostCalculator.EstimateTokens(Load with { BatchShare = 1 }, Price with { BatchInput = Dollars(0.05m) }).Warnings.Should().ContainSingle().Which.Should().Contain("batches");
    }

    [Fact]
    public void Thinking_may_have_a_price_of_its_own_and_a_list_another_unit()
    {
        CostCalculator.EstimateTokens(Load, Price with { ReasoningOutput = Dollars(0.3m) }).Value.Reasoning.Should().Be(Dollars(210));

        var thousand = new TokenPrice { PerTokens = 1_000, Input = Fixtures.Won(1.25m), Output = Fixtures.Won(5), ObservedOn = new(2026, 9, 1) };
        CostCalculator.EstimateTokens(Load with { CachedInputTokens = 0 }, thousand).Value.Total.Should().Be(Fixtures.Won(2_500_000 + 5_000_000));
    }

    [Fact]
    public void A_list_without_output_serves_input_alone()
    {
        var embedding = Price with { Output = null };

        CostCalculator.EstimateTokens(Load with { OutputTokens = 0, ReasoningTokens = 0 }, embedding).Value.Total.Amount.Should().Be(232.5m);
        FluentActions.Invoking(() => CostCalculator.EstimateTokens(Load, embedding)).Should().Throw<ArgumentException>().WithMessage("price has no Output: expected one, as a request gets 1000 tokens.*");
        var model = Fixtures.Model("m", m => m with { Endpoints = [Endpoint("a", embedding)] });
        CostCalculator.EstimateTokens(model, Load, new(2026, 12, 1)).Should().BeEmpty();
    }

    [Fact]
    public void Cached_tokens_without_a_price_of_their_own_are_warned_of()
    {
        var estimate = CostCalculator.EstimateTokens(Load, Price with { CachedInput = null });

        estimate.Value.CachedInput.Should().Be(Dollars(75m));
        estimate.Warnings.Should().ContainSingle().Which.Should().Contain("cached");
        CostCalculator.EstimateTokens(Load with { CachedInputTokens = 0 }, Price with { CachedInput = null }).Warnings.Should().BeEmpty();
        CostCalculator.EstimateTokens(Load, Price).Warnings.Should().BeEmpty();
    }

    [Fact]
    public void Loads_that_cannot_be_are_refused()
    {
        FluentActions.Invoking(() => CostCalculator.EstimateTokens(Load with { CachedInputTokens = 2_001 }, Price)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("CachedInputTokens is 2001: it must be at most the 2000*");
        FluentActions.Invoking(() => Load with { InputTokens = -1 }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("InputTokens is -1*");
        FluentActions.Invoking(() => Load with { Requests = 0 }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Requests is 0*");
        FluentActions.Invoking(() => Load with { BatchShare = 1.01 }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("BatchShare is 1.01*");
    }

    [Fact]
    public void Currencies_are_not_mixed()
    {
        FluentActions.Invoking(() => CostCalculator.EstimateTokens(Load, Price with { Output = Fixtures.Won(800) })).Should().Throw<ArgumentException>().WithMessage("Output is in KRW: expected USD*Convert*");
        FluentActions.Invoking(() => CostCalculator.EstimateTokens(Load, Price with { CachedInput = Fixtures.Won(20) })).Should().Throw<ArgumentException>().WithMessage("CachedInput is in KRW*");
        FluentActions.Invoking(() => CostCalculator.EstimateBreakEven(Load, Price, Serving with { PricePerDeviceHour = Fixtures.Won(3_000) })).Should().Throw<ArgumentException>().WithMessage("price is in USD: expected KRW*");
        FluentActions.Invoking(() => CostCalculator.EstimateTokens(Load, Price with { Input = Dollars(-1) })).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Input is USD -1*");
    }

    [Fact]
    public void A_rate_with_its_day_turns_one_currency_into_the_other()
    {
        var rate = new ExchangeRate { From = "USD", To = "KRW", Rate = 1_400, On = new(2026, 12, 1) };

        CostCalculator.Convert(Dollars(2), rate).Should().Be(Fixtures.Won(2_800));
        CostCalculator.Convert(Fixtures.Won(2_800), rate).Should().Be(Dollars(2));
        rate.ToString().Should().Be("USD 1 = KRW 1400 on 2026-12-01");
        FluentActions.Invoking(() => CostCalculator.Convert(new Money { Amount = 1, Currency = "EUR" }, rate)).Should().Throw<ArgumentException>().WithMessage("*USD and KRW*EUR*");
        FluentActions.Invoking(() => rate with { Rate = 0 }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Rate is 0*");
    }

    [Fact]
    public void The_prices_of_a_day_count_each_service_and_currency_apart()
    {
        var model = Fixtures.Model("m", m => m with
        {
            Endpoints =
            [
                Endpoint("a", Price with { ObservedOn = new(2026, 1, 1) }, Price with { Input = Dollars(9), ObservedOn = new(2026, 6, 1) }, Price with { Input = Dollars(99), ObservedOn = new(2027, 1, 1) }),
                Endpoint("b", Price with { ValidUntil = PartialDate.Parse("2026-02") }, new TokenPrice { Input = Fixtures.Won(200), Output = Fixtures.Won(800), ObservedOn = new(2026, 1, 1) }),
            ],
        });

        var costs = CostCalculator.EstimateTokens(model, Load, new(2026, 7, 1));

        costs.Select(c => c.Preset).Should().Equal("a, a-model, price seen on 2026-06-01", "b, b-model, price seen on 2026-01-01");
        costs.Select(c => c.Value.Total.Currency).Should().Equal("USD", "KRW");
        costs[0].Value.Input.Amount.Should().Be(1_500 * 9);
        costs.Should().OnlyContain(c => c.Warnings.IsEmpty || c.Warnings.All(w => w.Contains("cached")));
        var before = CostCalculator.EstimateTokens(model, Load, new(2025, 7, 1));
        before.Should().OnlyContain(c => c.Warnings[0] == "It cannot be told whether this price is charged on 2025-07-01.");
        var ended = model with { Endpoints = [model.Endpoints[0] with { AvailableUntil = PartialDate.Parse("2026-06-30") }] };
        CostCalculator.EstimateTokens(ended, Load, new(2026, 7, 1)).Should().BeEmpty("the service has ended");
    }

    [Fact]
    public void Serving_costs_every_hour_and_tokens_only_busy_ones()
    {
        var cost = CostCalculator.EstimateServing(Serving).Value;

        cost.PerHour.Should().Be(Dollars(5));
        cost.PerMonth.Should().Be(Dollars(3_650));
        cost.TokensPerMonth.Should().Be(730 * 1_800_000.0);
        cost.PerMillionTokens.Amount.Should().BeApproximately(5 / 1.8m, 1e-20m);
        CostCalculator.EstimateServing(Serving with { Utilization = 1 }).Value.PerMillionTokens.Amount.Should().BeApproximately(5 / 3.6m, 1e-20m);
    }

    [Fact]
    public void Power_is_counted_where_it_is_not_in_the_price()
    {
        var cost = CostCalculator.EstimateServing(Serving with { WattsPerDevice = 1_000, PricePerKilowattHour = Dollars(0.1m), PowerUsageEffectiveness = 1.25 });

        cost.Value.PowerPerHour.Should().Be(Dollars(0.25m));
        cost.Value.PerHour.Should().Be(Dollars(5.25m));
        cost.Assumptions.Should().Contain(a => a.Contains("watts"));
        FluentActions.Invoking(() => CostCalculator.EstimateServing(Serving with { WattsPerDevice = 700 })).Should().Throw<ArgumentException>().WithMessage("WattsPerDevice is given without PricePerKilowattHour*");
        FluentActions.Invoking(() => CostCalculator.EstimateServing(Serving with { WattsPerDevice = 700, PricePerKilowattHour = Fixtures.Won(150) })).Should().Throw<ArgumentException>().WithMessage("PricePerKilowattHour is in KRW*");
        FluentActions.Invoking(() => Serving with { PowerUsageEffectiveness = 0.9 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Both_cost_the_same_at_the_break_even()
    {
        var request = Load with { Requests = 1 };

        var breakEven = CostCalculator.EstimateBreakEven(request, Price, Serving).Value;

        var requests = breakEven.RequestsPerMonth;
        requests.Should().BeApproximately(3_650 / 0.0008325, 1e-3);
        breakEven.CapacityPerMonth.Should().BeApproximately(730.0 * 3_600_000 / 3_000, 1e-6);
        breakEven.IsReached.Should().BeFalse("the devices answer fewer requests than the service would for the money");
        CostCalculator.EstimateBreakEven(request, Price, Serving with { TokensPerSecond = 20_000 }).Value.IsReached.Should().BeTrue();
        CostCalculator.EstimateBreakEven(request, Price, Serving with { Utilization = 0.1 }).Value.RequestsPerMonth.Should().Be(requests, "every hour is paid for");
        FluentActions.Invoking(() => CostCalculator.EstimateBreakEven(request, Price with { Input = Dollars(0), Output = Dollars(0), CachedInput = null }, Serving)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("price is*above 0*");
    }

    [Fact]
    public void Owning_pays_after_the_hours_that_rent_would_have_cost()
    {
        CostCalculator.HoursUntilOwningPays(Dollars(30_000), Dollars(2.5m), Dollars(0.5m)).Should().Be(15_000);
        CostCalculator.HoursUntilOwningPays(Dollars(30_000), Dollars(0.5m), Dollars(0.5m)).Should().BeNull();
        FluentActions.Invoking(() => CostCalculator.HoursUntilOwningPays(Dollars(0), Dollars(1), Dollars(0))).Should().Throw<ArgumentOutOfRangeException>().WithMessage("purchase is USD 0*");
        FluentActions.Invoking(() => CostCalculator.HoursUntilOwningPays(Dollars(1), Fixtures.Won(1), Dollars(0))).Should().Throw<ArgumentException>().WithMessage("rentPerHour is in KRW*");
    }

    private static ModelEndpoint Endpoint(string provider, params TokenPrice[] prices) =>
        new() { Provider = provider, ModelId = provider + "-model", ApiStyle = ApiStyle.OpenAICompatible, Prices = [.. prices] };

    private static Money Dollars(decimal amount) => new() { Amount = amount, Currency = "USD" };
}
