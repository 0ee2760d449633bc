using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Samples;

public sealed class GrowthSamples : PrintedSamples
{
    private const string Page = "calculators.md";

    [Fact]
    public void Growth_of_the_Korean_market()
    {
        #region growth
        // USD 182.4 million in 2024, 1,278.3 million in 2030.
        Console.WriteLine($"{GrowthCalculator.CompoundAnnualGrowthRate(182.4, 1278.3, 6):P2} a year");
        Console.WriteLine($"{GrowthCalculator.Project(182.4, 0.394, 6):N1} million in 2030 at 39.4 %");
        Console.WriteLine($"{GrowthCalculator.ImpliedBase(1278.3, 0.394, 5):N1} million in 2025 at 39.4 %");
        Console.WriteLine($"{GrowthCalculator.Periods(0.394, 182.4, 1278.3):F2} years at 39.4 %, doubling every {GrowthCalculator.DoublingTime(0.394):F2}");
        Console.WriteLine($"{GrowthCalculator.HalvingTime(-0.3):F2} years until a price that falls by 30 % a year has halved");
        #endregion

        ShouldPrintWhatThePageSays(Page, "growth");
    }

    [Fact]
    public void Growth_between_dates()
    {
        #region dates
        // Selection of the sovereign model program to the end of its second stage.
        var (from, to) = (new DateOnly(2025, 8, 4), new DateOnly(2026, 8, 18));
        Console.WriteLine($"{GrowthCalculator.YearFraction(from, to, DayCount.Actual365):F4} years of 365 days, {GrowthCalculator.YearFraction(from, to, DayCount.Thirty360):F4} of twelve months of 30");
        Console.WriteLine($"{GrowthCalculator.CompoundAnnualGrowthRate(100, 150, from, to, DayCount.Actual365):P2} a year");
        var rate = GrowthCalculator.InternalRateOfReturn(
            new CashFlow { On = from, Amount = -100 },
            new CashFlow { On = new DateOnly(2026, 2, 4), Amount = 60 },
            new CashFlow { On = to, Amount = 55 });
        Console.WriteLine($"{rate:P2} internal rate of return");
        #endregion

        ShouldPrintWhatThePageSays(Page, "dates");
    }

    [Fact]
    public void The_forecast_of_the_press()
    {
        #region forecast-audit
        var audit = GrowthCalculator.AuditForecast(new ForecastFigures
        {
            BaseYear = 2024,
            BaseValue = 182.4,
            BaseRounding = 0.1,
            TargetYear = 2030,
            TargetValue = 1278.3,
            TargetRounding = 0.1,
            StatedRate = 0.394,
            StatedRateRounding = 0.001,
            Unit = "USD million",
        });
        Console.WriteLine($"{audit.Verdict}: {audit.ImpliedRate:P2} implied ({audit.ImpliedInterval.Low:P3} to {audit.ImpliedInterval.High:P3}), {audit.GapPercentagePoints:F2} points apart");
        foreach (var hypothesis in audit.Hypotheses)
        {
            Console.WriteLine($"{(hypothesis.Fits ? "fits" : "no")}: {hypothesis.Describe(audit.Figures).English}");
        }
        #endregion

        ShouldPrintWhatThePageSays(Page, "forecast-audit");
    }
}
