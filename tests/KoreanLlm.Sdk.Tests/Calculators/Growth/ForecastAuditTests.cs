using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Growth;

public class ForecastAuditTests
{
    [Fact]
    public void AuditForecast_of_the_founding_forecast_finds_the_rate_from_the_following_year()
    {
        var audit = GrowthCalculator.AuditForecast(Forecasts.Founding);

        audit.ToString().Should().Be("Stated 39.4 %, computed 38.3 % for 2024-2030: inconsistent by 1.06 percentage points, as rounding allows 38.329 to 38.343 %. "
            + "Explained if it runs 2025-2030 from about USD 242.8 million, 33.1 % above 2024.");
    }
}
