using System.Text.Json;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Vectors;

public sealed class GrowthVectorHandlers : IVectorHandlers
{
    public IReadOnlyDictionary<string, Func<JsonElement, object>> Handlers { get; } = new Dictionary<string, Func<JsonElement, object>>
    {
        ["growth.cagr"] = i => new { rate = GrowthCalculator.CompoundAnnualGrowthRate(i.Number("begin_value"), i.Number("end_value"), i.Number("years")) },
        ["growth.cagr_dates"] = CagrDates,
        ["growth.project"] = i => new { end_value = GrowthCalculator.Project(i.Number("begin_value"), i.Number("rate"), i.Number("years")) },
        ["growth.back_out_base"] = i => new { begin_value = GrowthCalculator.ImpliedBase(i.Number("end_value"), i.Number("rate"), i.Number("years")) },
        ["growth.periods"] = i => new { periods = GrowthCalculator.Periods(i.Number("rate"), i.Number("begin_value"), i.Number("end_value")) },
        ["growth.doubling_time"] = i => new { years = GrowthCalculator.DoublingTime(i.Number("rate")) },
        ["growth.halving_time"] = i => new { years = GrowthCalculator.HalvingTime(i.Number("rate")) },
        ["growth.xirr"] = i => new { rate = GrowthCalculator.InternalRateOfReturn(FlowsOf(i)) },
        ["growth.audit"] = Audit,
    };

    private static object CagrDates(JsonElement i)
    {
        var (begin, end, dayCount) = (i.Date("begin"), i.Date("end"), DayCountOf(i.OptionalText("day_count") ?? "actual/365"));
        return new
        {
            rate = GrowthCalculator.CompoundAnnualGrowthRate(i.Number("begin_value"), i.Number("end_value"), begin, end, dayCount),
            years = GrowthCalculator.YearFraction(begin, end, dayCount),
        };
    }

    private static DayCount DayCountOf(string name) => name.ToUpperInvariant() switch
    {
        "ACTUAL/365" or "ACT/365" => DayCount.Actual365,
        "ACTUAL/365.25" or "ACT/365.25" => DayCount.Actual36525,
        "ACTUAL/360" or "ACT/360" => DayCount.Actual360,
        "ACTUAL/ACTUAL" or "ACT/ACT" => DayCount.ActualActual,
        "30/360" => DayCount.Thirty360,
        "30E/360" => DayCount.ThirtyE360,
        _ => throw new VectorInputException($"day count '{name}' is not known"),
    };

    private static IEnumerable<CashFlow> FlowsOf(JsonElement i) => i.Has("flows")
        ? i.Member("flows").EnumerateArray().Select(f => new CashFlow { On = f.Date("date"), Amount = f.Number("amount") })
        : i.Member("dates").EnumerateArray().Zip(i.Member(i.Has("amounts") ? "amounts" : "values").EnumerateArray())
            .Select(pair => new CashFlow { On = DateOnly.Parse(pair.First.GetString()!, System.Globalization.CultureInfo.InvariantCulture), Amount = pair.Second.GetDouble() });

    private static object Audit(JsonElement i)
    {
        var audit = GrowthCalculator.AuditForecast(new ForecastFigures
        {
            BaseYear = i.Int("base_year"),
            BaseValue = i.Number("base_value"),
            BaseRounding = 2 * (i.OptionalNumber("half_unit_base") ?? 0),
            TargetYear = i.Int("end_year"),
            TargetValue = i.Number("end_value"),
            TargetRounding = 2 * (i.OptionalNumber("half_unit_end") ?? 0),
            StatedRate = i.OptionalNumber("stated_cagr"),
            StatedRateRounding = 2 * (i.OptionalNumber("half_unit_rate") ?? 0),
        });
        return new
        {
            implied_cagr = audit.ImpliedRate,
            gap_percentage_points = audit.GapPercentagePoints,
            implied_interval = new[] { audit.ImpliedInterval.Low, audit.ImpliedInterval.High },
            consistent = audit.StatedInterval is null ? (bool?)null : audit.Verdict == ForecastVerdict.Consistent,
            end_value_at_stated_rate = audit.TargetAtStatedRate,
            years_needed_at_stated_rate = audit.YearsAtStatedRate,
            alternative_base_year = AlternativeBaseYear(audit),
        };
    }

    /// <summary>The SDK tests hypotheses only against a gap; the vectors name this one in any case.</summary>
    private static object? AlternativeBaseYear(ForecastAudit audit)
    {
        if (audit.Figures is not { StatedRate: { } rate } figures)
        {
            return null;
        }

        var tested = audit.Hypotheses.FirstOrDefault(h => h.Kind == ForecastHypothesisKind.RateFromFollowingYear);
        var implied = tested?.ImpliedBaseValue ?? GrowthCalculator.ImpliedBase(figures.TargetValue, rate, figures.TargetYear - figures.BaseYear - 1);
        return new
        {
            year = tested?.FromYear ?? figures.BaseYear + 1,
            implied_base_value = implied,
            implied_first_year_growth = tested?.ImpliedFirstGrowth ?? GrowthCalculator.CompoundAnnualGrowthRate(figures.BaseValue, implied, 1),
        };
    }
}
