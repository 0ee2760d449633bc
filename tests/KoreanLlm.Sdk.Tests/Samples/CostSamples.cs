using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Samples;

public sealed class CostSamples : PrintedSamples
{
    private const string Page = "calculators.md";

    private static readonly IKoreanLlmCatalog catalog = KoreanLlmCatalog.Default;

    [Fact]
    public void A_months_bill()
    {
        #region tokens
        // A help desk: 10,000 requests a day, 3,000 tokens each, 2,000 of them the same instructions every time, answers of 400.
        var load = new TokenLoad
        {
            InputTokens = 3_000,
            CachedInputTokens = 2_000,
            OutputTokens = 400,
            Requests = 10_000 * 30,
        };
        var rate = new ExchangeRate { From = "USD", To = "KRW", Rate = 1_400, On = new DateOnly(2026, 12, 1) };
        foreach (var name in new[] { "Solar Pro 4", "Solar Mini 4", "Solar Pro 2" })
        {
            foreach (var cost in CostCalculator.EstimateTokens(catalog.Models[name], load, new DateOnly(2026, 12, 1)))
            {
                Console.WriteLine($"{cost.Preset}: {cost.Value.Total.Amount:N2} USD, {CostCalculator.Convert(cost.Value.Total, rate).Amount:N0} KRW at the caller's rate");
            }
        }
        #endregion

        ShouldPrintWhatThePageSays(Page, "tokens");
    }

    [Fact]
    public void Serving_it_oneself()
    {
        #region serving
        // EXAONE 4.0 32B on two rented H100; rent and speed are the caller's.
        var serving = new OwnServing { Devices = 2, PricePerDeviceHour = new Money { Amount = 2.5m, Currency = "USD" }, TokensPerSecond = 1_500, Utilization = 0.4 };
        var own = CostCalculator.EstimateServing(serving).Value;
        Console.WriteLine($"{own.PerMonth.Amount:N0} USD a month, {own.PerMillionTokens.Amount:N2} USD a million tokens");

        // Against a service at 0.30 and 1.20 dollars a million tokens.
        var price = catalog.Models["Solar Pro 4"].Endpoints[0].Prices[0];
        var breakEven = CostCalculator.EstimateBreakEven(new TokenLoad { InputTokens = 3_000, OutputTokens = 400 }, price, serving).Value;
        Console.WriteLine($"as dear as the service at {breakEven.RequestsPerMonth:N0} requests a month; the devices answer {breakEven.CapacityPerMonth:N0}");
        var hours = CostCalculator.HoursUntilOwningPays(new Money { Amount = 30_000, Currency = "USD" }, serving.PricePerDeviceHour, new Money { Amount = 0.5m, Currency = "USD" });
        Console.WriteLine($"a device for 30,000 USD pays after {hours:N0} hours");
        #endregion

        ShouldPrintWhatThePageSays(Page, "serving");
    }
}
