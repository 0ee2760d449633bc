using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Growth;

public class GrowthCalculatorTests
{
    [Theory]
    [InlineData(182.4, 1278.3, 6, 0.383358233116319)]
    [InlineData(10, 10, 5, 0)]
    [InlineData(0, 0, 5, 0)]
    [InlineData(8, 0, 2, -1)]
    [InlineData(-8, 0, 2, -1)]
    [InlineData(-10, -20, 1, 1)]
    [InlineData(100, 150, 0.5, 1.25)]
    [InlineData(4, 1, 2, -0.5)]
    public void CompoundAnnualGrowthRate_follows_the_formula(double begin, double end, double years, double rate) =>
        GrowthCalculator.CompoundAnnualGrowthRate(begin, end, years).Should().BeApproximately(rate, 1e-14);

    [Theory]
    [InlineData(1e-200, 1e200, 400, 9)]
    [InlineData(1e200, 1e-200, 400, -0.9)]
    [InlineData(-1e-200, -1e200, 400, 9)]
    [InlineData(-1e200, -1e-200, 400, -0.9)]
    public void CompoundAnnualGrowthRate_survives_a_ratio_outside_the_range_of_a_double(double begin, double end, double years, double rate) =>
        GrowthCalculator.CompoundAnnualGrowthRate(begin, end, years).Should().BeApproximately(rate, 1e-11);

    [Theory]
    [InlineData(300, 400, 0, "years is 0*above 0*")]
    [InlineData(300, 400, -1, "years is -1*")]
    [InlineData(300, 400, double.NaN, "years is NaN*")]
    [InlineData(300, 400, double.PositiveInfinity, "years is*")]
    [InlineData(double.NaN, 400, 1, "begin is NaN*finite*")]
    [InlineData(300, double.PositiveInfinity, 1, "end is*finite*")]
    [InlineData(0, 400, 1, "begin is 0*no rate leads from 0 to 400*")]
    public void CompoundAnnualGrowthRate_outside_its_range_is_refused(double begin, double end, double years, string message) =>
        FluentActions.Invoking(() => GrowthCalculator.CompoundAnnualGrowthRate(begin, end, years)).Should().Throw<ArgumentOutOfRangeException>().WithMessage(message);

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(1, -5)]
    public void CompoundAnnualGrowthRate_over_a_change_of_sign_is_refused(double begin, double end) =>
        FluentActions.Invoking(() => GrowthCalculator.CompoundAnnualGrowthRate(begin, end, 5)).Should().Throw<ArgumentException>().WithMessage($"begin is {begin}*end is {end}*same sign*");

    [Fact]
    public void CompoundAnnualGrowthRate_overflow_is_an_error() =>
        FluentActions.Invoking(() => GrowthCalculator.CompoundAnnualGrowthRate(1, 1e300, 0.5)).Should().Throw<OverflowException>().WithMessage("The growth rate exceeds*");

    [Fact]
    public void Project_and_ImpliedBase_are_inverse_at_the_founding_rate()
    {
        GrowthCalculator.Project(182.4, 0.394, 6).Should().BeApproximately(1338.4479182513796, 1e-9);
        GrowthCalculator.ImpliedBase(1278.3, 0.394, 5).Should().BeApproximately(242.8392708060196, 1e-10);
        GrowthCalculator.Project(10, 0.5, 0).Should().Be(10);
        GrowthCalculator.ImpliedBase(10, 0.5, 0).Should().Be(10);
        GrowthCalculator.Project(-10, -0.5, 1).Should().Be(-5);
    }

    [Theory]
    [InlineData(double.NaN, 0.1, 1, "*is NaN*")]
    [InlineData(1, -1, 1, "rate is -1*above -1*")]
    [InlineData(1, -1.5, 1, "rate is -1.5*")]
    [InlineData(1, double.PositiveInfinity, 1, "rate*")]
    [InlineData(1, 0.1, -0.5, "years is -0.5*0 or more*")]
    [InlineData(1, 0.1, double.NaN, "years*")]
    public void Project_and_ImpliedBase_outside_their_range_are_refused(double value, double rate, double years, string message)
    {
        FluentActions.Invoking(() => GrowthCalculator.Project(value, rate, years)).Should().Throw<ArgumentOutOfRangeException>().WithMessage(message);
        FluentActions.Invoking(() => GrowthCalculator.ImpliedBase(value, rate, years)).Should().Throw<ArgumentOutOfRangeException>().WithMessage(message);
    }

    [Fact]
    public void Project_and_ImpliedBase_overflow_is_an_error()
    {
        FluentActions.Invoking(() => GrowthCalculator.Project(1e300, 9, 10)).Should().Throw<OverflowException>().WithMessage("The projected value*");
        FluentActions.Invoking(() => GrowthCalculator.ImpliedBase(1e300, -0.9, 10)).Should().Throw<OverflowException>().WithMessage("The implied base value*");
    }

    [Fact]
    public void Periods_counts_the_years_between_two_values()
    {
        GrowthCalculator.Periods(0.025, 2000, 2200).Should().BeApproximately(3.85986616262266, 1e-13);
        GrowthCalculator.Periods(1, 8, 2).Should().BeApproximately(-2, 1e-14);
        GrowthCalculator.Periods(1, 1e-200, 1e200).Should().BeApproximately(400 / Math.Log10(2), 1e-9);
    }

    [Theory]
    [InlineData(0, 1, 2, "rate is 0*")]
    [InlineData(-0.1, 1, 2, "rate*")]
    [InlineData(0.1, 0, 2, "begin is 0*")]
    [InlineData(0.1, 1, 0, "end is 0*")]
    [InlineData(0.1, 1, -2, "end is -2*")]
    [InlineData(double.NaN, 1, 2, "rate*")]
    public void Periods_outside_its_range_is_refused(double rate, double begin, double end, string message) =>
        FluentActions.Invoking(() => GrowthCalculator.Periods(rate, begin, end)).Should().Throw<ArgumentOutOfRangeException>().WithMessage(message);

    [Fact]
    public void DoublingTime_and_HalvingTime_follow_the_logarithm()
    {
        GrowthCalculator.DoublingTime(0.394).Should().BeApproximately(2.086678273361292, 1e-14);
        GrowthCalculator.DoublingTime(1).Should().Be(1);
        GrowthCalculator.HalvingTime(-0.5).Should().Be(1);
        GrowthCalculator.HalvingTime(-0.75).Should().BeApproximately(0.5, 1e-15);
    }

    [Fact]
    public void DoublingTime_keeps_its_digits_at_tiny_rates()
    {
        (GrowthCalculator.DoublingTime(1e-12) * 1e-12).Should().BeApproximately(Math.Log(2), 1e-12);
        (GrowthCalculator.DoublingTime(1e-20) * 1e-20).Should().BeApproximately(Math.Log(2), 1e-14);
    }

    [Fact]
    public void DoublingTime_and_HalvingTime_overflow_is_an_error()
    {
        FluentActions.Invoking(() => GrowthCalculator.DoublingTime(double.Epsilon)).Should().Throw<OverflowException>().WithMessage("The doubling time*");
        FluentActions.Invoking(() => GrowthCalculator.HalvingTime(-double.Epsilon)).Should().Throw<OverflowException>().WithMessage("The halving time*");
        FluentActions.Invoking(() => GrowthCalculator.Periods(double.Epsilon, 1, 2)).Should().Throw<OverflowException>().WithMessage("The number of years*");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void DoublingTime_without_growth_is_refused(double rate) =>
        FluentActions.Invoking(() => GrowthCalculator.DoublingTime(rate)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("rate is*above 0*");

    [Theory]
    [InlineData(0)]
    [InlineData(0.1)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void HalvingTime_without_decline_is_refused(double rate) =>
        FluentActions.Invoking(() => GrowthCalculator.HalvingTime(rate)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("rate is*above -1 and below 0*");
}
