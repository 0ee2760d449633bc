using FsCheck.Xunit;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Growth;

/// <summary>Internal rates with several solutions, amounts near the ends of a double, and long spans.</summary>
public class InternalRateExtremesTests
{
    private static readonly DateOnly Start = new(2021, 1, 1);

    /// <summary>The flows of a polynomial with chosen zeros, a year apart: the call must find every one of them, and no other.</summary>
    [Property]
    public void All_rates_are_found_between_the_turning_points(byte[] steps)
    {
        var rates = new List<double>();
        foreach (var step in steps.Take(4))
        {
            rates.Add((rates.Count == 0 ? -0.5 : rates[^1]) + 0.05 + (step / 500.0));
        }

        if (rates.Count < 2)
        {
            return;
        }

        FluentActions.Invoking(() => GrowthCalculator.InternalRateOfReturn(Polynomial(rates)))
            .Should().Throw<InvalidOperationException>().WithMessage($"{rates.Count} rates balance the flows: {string.Join(", ", rates.Select(Text))}.*");
    }

    [Fact]
    public void Flows_of_a_day_are_added() =>
        GrowthCalculator.InternalRateOfReturn(Flow(0, -60), Flow(365, 70), Flow(0, -40), Flow(365, 40)).Should().BeApproximately(0.1, 1e-12);

    [Fact]
    public void Amounts_may_be_as_large_as_a_double() =>
        GrowthCalculator.InternalRateOfReturn(Flow(0, -1e308), Flow(0, -1e308), Flow(365, 1.1e308), Flow(365, 1.1e308), Flow(365, 1e-300)).Should().BeApproximately(0.1, 1e-12);

    [Fact]
    public void A_zero_amount_is_no_payment() =>
        FluentActions.Invoking(() => GrowthCalculator.InternalRateOfReturn(Flow(0, 1), Flow(365, 0))).Should().Throw<ArgumentException>().WithMessage("*one positive and one negative*");

    /// <summary>The larger rate is so near to -100 % that the growth factors of both later flows leave the range of a double on the way to it.</summary>
    [Fact]
    public void Growth_factors_beyond_a_double_do_not_hide_a_rate() =>
        FluentActions.Invoking(() => GrowthCalculator.InternalRateOfReturn(Flow(0, -1), Flow(700, 1), Flow(730, -1e-13)))
            .Should().Throw<InvalidOperationException>().WithMessage("2 rates balance the flows: *");

    [Fact]
    public void Flows_over_two_centuries_have_a_rate()
    {
        var begin = new DateOnly(1825, 1, 1);
        var rate = GrowthCalculator.InternalRateOfReturn(
            new CashFlow { On = begin, Amount = -1 }, new CashFlow { On = begin.AddDays(365 * 200), Amount = Math.Pow(1.05, 200) });

        rate.Should().BeApproximately(0.05, 1e-12);
    }

    private static IEnumerable<CashFlow> Polynomial(IReadOnlyList<double> rates)
    {
        var coefficients = rates.Aggregate(new[] { 1.0 }, (p, rate) =>
            [.. Enumerable.Range(0, p.Length + 1).Select(i => (i < p.Length ? p[i] : 0) - (i > 0 ? p[i - 1] * (1 + rate) : 0))]);
        return coefficients.Select((c, year) => Flow(365 * year, c));
    }

    private static CashFlow Flow(int day, double amount) => new() { On = Start.AddDays(day), Amount = amount };

    private static string Text(double rate) => ((decimal)Math.Round(rate, 4)).ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);
}
