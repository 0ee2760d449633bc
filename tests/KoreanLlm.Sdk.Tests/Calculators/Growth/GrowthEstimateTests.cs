using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Growth;

public class GrowthEstimateTests
{
    private static readonly DateOnly Start = new(2024, 12, 31);

    [Fact]
    public void Estimates_give_the_bare_number_with_unit_and_formula()
    {
        Check(GrowthCalculator.EstimateCompoundAnnualGrowthRate(1, 4, 2), 1, "fraction per year", "growth.cagr");
        Check(GrowthCalculator.EstimateCompoundAnnualGrowthRate(1, 2, Start, Start.AddDays(365), DayCount.Actual365), 1, "fraction per year", "growth.cagr");
        Check(GrowthCalculator.EstimateProjection(1, 1, 2), 4, "unit of the value at the beginning", "growth.project");
        Check(GrowthCalculator.EstimateImpliedBase(4, 1, 2), 1, "unit of the value at the end", "growth.implied-base");
        Check(GrowthCalculator.EstimatePeriods(1, 1, 4), 2, "years", "growth.periods");
        Check(GrowthCalculator.EstimateDoublingTime(1), 1, "years", "growth.doubling-time");
        Check(GrowthCalculator.EstimateHalvingTime(-0.5), 1, "years", "growth.halving-time");
        Check(GrowthCalculator.EstimateInternalRateOfReturn(new CashFlow { On = Start, Amount = -1 }, new CashFlow { On = Start.AddDays(365), Amount = 2 }), 1, "fraction per year", "growth.internal-rate");
    }

    [Fact]
    public void Estimates_say_what_they_assume()
    {
        var dated = GrowthCalculator.EstimateCompoundAnnualGrowthRate(1, 2, Start, Start.AddDays(365), DayCount.Actual365);
        dated.Preset.Should().Be("Actual365");
        dated.Assumptions.Should().Equal("1 years from 2024-12-31 to 2025-12-31.");
        GrowthCalculator.EstimateProjection(1, 1, 2).Assumptions.Should().ContainSingle().Which.Should().Contain("same every year");
        GrowthCalculator.EstimateImpliedBase(1, 1, 2).Assumptions.Should().ContainSingle().Which.Should().Contain("same every year");
        GrowthCalculator.EstimateInternalRateOfReturn(new CashFlow { On = Start, Amount = -1 }, new CashFlow { On = Start.AddDays(1), Amount = 1 }).Preset.Should().Be("Actual365");
    }

    private static void Check(Estimate<double> estimate, double value, string unit, string formula)
    {
        estimate.Value.Should().BeApproximately(value, 1e-12);
        estimate.Unit.Should().Be(unit);
        estimate.Formula.Id.Should().Be(formula);
    }
}
