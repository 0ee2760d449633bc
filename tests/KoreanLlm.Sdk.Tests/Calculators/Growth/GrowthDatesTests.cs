using System.Globalization;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Growth;

public class GrowthDatesTests
{
    [Theory]
    [InlineData("2024-12-31", "2030-12-31", DayCount.Actual365, 2191.0 / 365)]
    [InlineData("2024-12-31", "2030-12-31", DayCount.Actual36525, 2191 / 365.25)]
    [InlineData("2024-12-31", "2030-12-31", DayCount.Actual360, 2191.0 / 360)]
    [InlineData("2024-02-29", "2025-02-28", DayCount.ActualActual, 1 + (58.0 / 365) - (59.0 / 366))]
    [InlineData("2024-01-01", "2025-01-01", DayCount.ActualActual, 1)]
    [InlineData("2023-12-31", "2024-12-31", DayCount.ActualActual, 1 + (365.0 / 366) - (364.0 / 365))]
    [InlineData("2024-02-28", "2024-03-01", DayCount.Actual365, 2.0 / 365)]
    [InlineData("2025-01-31", "2025-03-31", DayCount.Thirty360, 60.0 / 360)]
    [InlineData("2025-01-30", "2025-03-31", DayCount.Thirty360, 60.0 / 360)]
    [InlineData("2025-01-29", "2025-03-31", DayCount.Thirty360, 62.0 / 360)]
    [InlineData("2025-01-29", "2026-03-31", DayCount.ThirtyE360, 421.0 / 360)]
    [InlineData("2025-07-15", "2025-07-15", DayCount.Actual365, 0)]
    public void YearFraction_follows_the_day_count(string begin, string end, DayCount dayCount, double years) =>
        GrowthCalculator.YearFraction(Date(begin), Date(end), dayCount).Should().BeApproximately(years, 1e-14);

    [Fact]
    public void YearFraction_backwards_or_undefined_is_refused()
    {
        FluentActions.Invoking(() => GrowthCalculator.YearFraction(Date("2025-07-15"), Date("2025-07-14"), DayCount.Actual365))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("end is 2025-07-14*2025-07-15 or later*");
        FluentActions.Invoking(() => GrowthCalculator.YearFraction(Date("2025-07-15"), Date("2025-07-16"), (DayCount)99))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("dayCount is 99*defined*");
    }

    [Fact]
    public void CompoundAnnualGrowthRate_between_dates_uses_the_day_count() =>
        GrowthCalculator.CompoundAnnualGrowthRate(100, 150, Date("2024-12-31"), Date("2030-12-31"), DayCount.Actual365).Should().BeApproximately(0.06988019486331276, 1e-14);

    [Theory]
    [InlineData("2025-01-01")]
    [InlineData("2024-12-31")]
    public void CompoundAnnualGrowthRate_without_time_is_refused(string to) =>
        FluentActions.Invoking(() => GrowthCalculator.CompoundAnnualGrowthRate(1, 2, Date("2025-01-01"), Date(to), DayCount.Actual365))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage($"to is {to}*after 2025-01-01*");

    [Fact]
    public void InternalRateOfReturn_balances_irregular_flows()
    {
        // The worked example of the spreadsheet function XIRR: 37.34 %.
        var rate = GrowthCalculator.InternalRateOfReturn(
            Flow("2008-01-01", -10000), Flow("2008-03-01", 2750), Flow("2008-10-30", 4250), Flow("2009-02-15", 3250), Flow("2009-04-01", 2750));

        rate.Should().BeApproximately(0.373362535, 1e-8);
    }

    [Theory]
    [InlineData(200, 1)]
    [InlineData(100, 0)]
    [InlineData(50, -0.5)]
    [InlineData(1e-6, -0.99999999)]
    [InlineData(1e10, 99999999)]
    public void InternalRateOfReturn_of_two_flows_is_their_growth_rate(double received, double rate)
    {
        var flows = new[] { Flow("2026-01-01", received), Flow("2025-01-01", -100) };

        GrowthCalculator.InternalRateOfReturn(flows).Should().BeApproximately(rate, 1e-9 * (1 + rate));
        GrowthCalculator.InternalRateOfReturn(flows.Select(f => f with { Amount = -f.Amount })).Should().BeApproximately(rate, 1e-9 * (1 + rate));
    }

    [Fact]
    public void InternalRateOfReturn_with_two_changes_of_sign_and_one_rate_finds_it()
    {
        // -100 (1 - x)(1 + x + x^2) with x = 1 / (1 + r): only x = 1, although signs change more than once with the added pair.
        var rate = GrowthCalculator.InternalRateOfReturn(
            Flow("2021-01-01", -100), Flow("2022-01-01", 10), Flow("2023-01-01", -10), Flow("2024-01-01", 200));

        (-100 + (10 / (1 + rate)) - (10 / Math.Pow(1 + rate, 2)) + (200 / Math.Pow(1 + rate, 3))).Should().BeApproximately(0, 1e-9);
    }

    [Fact]
    public void InternalRateOfReturn_with_two_rates_is_refused_and_names_them() =>
        FluentActions.Invoking(() => GrowthCalculator.InternalRateOfReturn(Flow("2021-01-01", -100), Flow("2022-01-01", 230), Flow("2023-01-01", -132)))
            .Should().Throw<InvalidOperationException>().WithMessage("2 rates balance the flows: 0.1, 0.2.*");

    [Theory]
    [InlineData(-100, 100, -100)]
    [InlineData(100, -100, 100)]
    public void InternalRateOfReturn_without_a_rate_is_refused(double first, double second, double third) =>
        FluentActions.Invoking(() => GrowthCalculator.InternalRateOfReturn(Flow("2021-01-01", first), Flow("2022-01-01", second), Flow("2023-01-01", third)))
            .Should().Throw<InvalidOperationException>().WithMessage("No rate balances the flows.");

    [Fact]
    public void InternalRateOfReturn_flows_that_cancel_on_their_day_have_no_rate() =>
        FluentActions.Invoking(() => GrowthCalculator.InternalRateOfReturn(Flow("2021-01-01", -100), Flow("2021-01-01", 100), Flow("2022-01-01", 5)))
            .Should().Throw<InvalidOperationException>().WithMessage("No rate*");

    [Fact]
    public void InternalRateOfReturn_unsuitable_flows_are_refused()
    {
        FluentActions.Invoking(() => GrowthCalculator.InternalRateOfReturn(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => GrowthCalculator.InternalRateOfReturn(Flow("2021-01-01", 1), Flow("2022-01-01", 1))).Should().Throw<ArgumentException>().WithMessage("*one positive and one negative*");
        FluentActions.Invoking(() => GrowthCalculator.InternalRateOfReturn(Flow("2021-01-01", -1), Flow("2022-01-01", 0))).Should().Throw<ArgumentException>().WithMessage("*one positive and one negative*");
        FluentActions.Invoking(() => GrowthCalculator.InternalRateOfReturn(Flow("2021-01-01", 1), Flow("2021-01-01", -1))).Should().Throw<ArgumentException>().WithMessage("*at least two days*");
        FluentActions.Invoking(() => Flow("2021-01-01", double.NaN)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Amount is NaN*");
    }

    [Fact]
    public void InternalRateOfReturn_overflow_is_an_error() =>
        FluentActions.Invoking(() => GrowthCalculator.InternalRateOfReturn(Flow("2021-01-01", -1), Flow("2021-01-02", 1e10)))
            .Should().Throw<OverflowException>().WithMessage("The rate*");

    private static CashFlow Flow(string on, double amount) => new() { On = Date(on), Amount = amount };

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
