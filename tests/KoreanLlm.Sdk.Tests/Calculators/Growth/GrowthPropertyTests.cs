using FsCheck.Xunit;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Growth;

public class GrowthPropertyTests
{
    [Property]
    public bool Rate_and_projection_are_inverse(ushort begin, short basisPoints, byte halfYears)
    {
        var (value, rate, years) = (begin + 1.0, Math.Max(basisPoints, (short)-9000) / 10000.0, (halfYears + 1) / 2.0);

        var projected = GrowthCalculator.Project(value, rate, years);

        return Near(GrowthCalculator.CompoundAnnualGrowthRate(value, projected, years), rate) && Near(GrowthCalculator.ImpliedBase(projected, rate, years) / value, 1);
    }

    [Property]
    public bool Periods_recovers_the_years_of_a_projection(ushort begin, ushort basisPoints, byte years)
    {
        var (value, rate) = (begin + 1.0, (basisPoints + 1) / 10000.0);

        return Math.Abs(GrowthCalculator.Periods(rate, value, GrowthCalculator.Project(value, rate, years)) - years) < 1e-8;
    }

    [Property]
    public bool Audit_of_an_exact_forecast_is_consistent(ushort begin, short basisPoints, byte years)
    {
        var (value, rate, length) = (begin + 1.0, Math.Max(basisPoints, (short)-9000) / 10000.0, (years % 30) + 1);
        var figures = new ForecastFigures
        {
            BaseYear = 2024,
            BaseValue = value,
            TargetYear = 2024 + length,
            TargetValue = GrowthCalculator.Project(value, rate, length),
            StatedRate = rate,
        };

        return GrowthCalculator.AuditForecast(figures).Verdict == ForecastVerdict.Consistent;
    }

    [Property]
    public bool Audit_interval_contains_the_implied_rate(ushort begin, ushort end, byte years)
    {
        var figures = new ForecastFigures { BaseYear = 2024, BaseValue = begin + 1, BaseRounding = 1, TargetYear = 2025 + years, TargetValue = end + 1, TargetRounding = 1 };

        var audit = GrowthCalculator.AuditForecast(figures);

        return audit.ImpliedInterval.Low < audit.ImpliedRate && audit.ImpliedRate < audit.ImpliedInterval.High;
    }

    [Property]
    public bool Internal_rate_of_a_loan_makes_its_flows_balance(byte[] payments, ushort days)
    {
        var start = new DateOnly(2025, 1, 1);
        var flows = payments.Select((p, i) => new CashFlow { On = start.AddDays((i + 1) * ((days % 400) + 30)), Amount = p + 50 })
            .Append(new CashFlow { On = start, Amount = -50 * (payments.Length + 1) }).ToList();
        if (payments.Length == 0)
        {
            return true;
        }

        var rate = GrowthCalculator.InternalRateOfReturn(flows);

        var terms = flows.Select(f => f.Amount / Math.Pow(1 + rate, (f.On.DayNumber - start.DayNumber) / 365.0)).ToList();
        return Math.Abs(terms.Sum()) <= 1e-6 * terms.Sum(Math.Abs);
    }

    private static bool Near(double a, double b) => Math.Abs(a - b) < 1e-10 * (1 + Math.Abs(b));
}
