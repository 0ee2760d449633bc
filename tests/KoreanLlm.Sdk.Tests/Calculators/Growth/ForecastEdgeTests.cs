using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Growth;

public class ForecastEdgeTests
{
    private static readonly ForecastFigures Figures = new() { BaseYear = 2024, BaseValue = 100, TargetYear = 2026, TargetValue = 150, StatedRate = 0.5 };

    [Fact]
    public void A_first_year_without_growth_is_not_said_to_fall() =>
        GrowthCalculator.AuditForecast(Figures).Hypotheses.First().Describe(Figures).English.Should().Be("if it runs 2025-2026 from about 100.0, 0.0 % above 2024");

    [Fact]
    public void Several_explanations_are_alternatives()
    {
        // 300 % in two years is 100 % a year, and 300 % as a simple average of three; the rate of the other forecast is the same.
        var other = Forecasts.Founding with { Id = "other", BaseValue = null, StatedGrowthRate = 1.5, StatedGrowthRateRounding = 0.001 };

        var audit = GrowthCalculator.AuditForecast(
            Forecasts.Founding with { BaseValue = Forecasts.Usd(100), TargetValue = Forecasts.Usd(400), TargetYear = 2026, BaseValueRounding = null, TargetValueRounding = null, StatedGrowthRate = 1.5 }, [other]);

        audit.Explanations.Should().HaveCountGreaterThan(1);
        audit.Describe().English.Should().Contain("; or if it is the rate of 'other'");
    }

    [Fact]
    public void Another_forecast_with_only_another_rate_explains_nothing()
    {
        var other = Forecasts.Founding with { Id = "other", BaseValue = null, StatedGrowthRate = 0.9 };

        GrowthCalculator.AuditForecast(Forecasts.Founding, [other]).Hypotheses.Single(h => h.OtherForecastId == "other").Fits.Should().BeFalse();
    }

    [Fact]
    public void Equal_values_need_no_year_at_any_rate() =>
        GrowthCalculator.AuditForecast(Figures with { TargetValue = 100, StatedRate = 0.1 }).YearsAtStatedRate.Should().Be(0);

    [Fact]
    public void Figures_whose_ratio_is_no_double_are_an_error()
    {
        FluentActions.Invoking(() => GrowthCalculator.AuditForecast(Figures with { BaseValue = 1e-300, TargetValue = 1e300 })).Should().Throw<OverflowException>().WithMessage("The ratio of the values*");
        FluentActions.Invoking(() => GrowthCalculator.AuditForecast(Figures with { BaseValue = 1e300, TargetValue = 1e-300 })).Should().Throw<OverflowException>().WithMessage("The ratio of the values*");
        FluentActions.Invoking(() => GrowthCalculator.AuditForecast(Figures with { TargetYear = 2025, BaseValue = 1e-3, TargetValue = 2e-3, StatedRate = 1e307 })).Should().Throw<OverflowException>().WithMessage("The gap*");
        GrowthCalculator.AuditForecast(Figures with { BaseValue = 1, TargetValue = double.MaxValue }).ImpliedRate.Should().BeApproximately(Math.Sqrt(double.MaxValue), 1e140);
    }
}
