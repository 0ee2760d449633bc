namespace KoreanLlm.Sdk.Tests.Calculators.Growth;

/// <summary>Forecasts to audit.</summary>
internal static class Forecasts
{
    /// <summary>USD 182.4 million in 2024 to 1,278.3 million in 2030, "39.4 %".</summary>
    public static MarketForecast Founding { get; } = new()
    {
        Id = "korea-llm-2024-2030",
        Name = new LocalizedText { English = "South Korean LLM market" },
        Publisher = "a publisher",
        Market = new LocalizedText { English = "large language models" },
        Region = "KR",
        BaseYear = 2024,
        BaseValue = Usd(182_400_000),
        BaseValueRounding = 100_000,
        TargetYear = 2030,
        TargetValue = Usd(1_278_300_000),
        TargetValueRounding = 100_000,
        StatedGrowthRate = 0.394,
        StatedGrowthRateRounding = 0.001,
    };

    public static Money Usd(decimal amount) => new() { Amount = amount, Currency = "USD" };
}
