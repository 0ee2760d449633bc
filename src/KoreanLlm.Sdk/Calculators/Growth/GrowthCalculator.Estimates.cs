namespace KoreanLlm.Sdk.Calculators;

public static partial class GrowthCalculator
{
    private const string Yearly = "fraction per year";

    /// <summary><see cref="CompoundAnnualGrowthRate(double, double, double)"/> with its formula.</summary>
    /// <inheritdoc cref="CompoundAnnualGrowthRate(double, double, double)"/>
    public static Estimate<double> EstimateCompoundAnnualGrowthRate(double begin, double end, double years) =>
        new() { Value = CompoundAnnualGrowthRate(begin, end, years), Unit = Yearly, Formula = GrowthFormulas.Cagr };

    /// <summary><see cref="CompoundAnnualGrowthRate(double, double, DateOnly, DateOnly, DayCount)"/> with its formula; the preset names the day count.</summary>
    /// <inheritdoc cref="CompoundAnnualGrowthRate(double, double, DateOnly, DateOnly, DayCount)"/>
    public static Estimate<double> EstimateCompoundAnnualGrowthRate(double begin, double end, DateOnly from, DateOnly to, DayCount dayCount) => new()
    {
        Value = CompoundAnnualGrowthRate(begin, end, from, to, dayCount),
        Unit = Yearly,
        Formula = GrowthFormulas.Cagr,
        Preset = dayCount.ToString(),
        Assumptions = [FormattableString.Invariant($"{YearFraction(from, to, dayCount)} years from {Iso(from)} to {Iso(to)}.")],
    };

    /// <summary><see cref="Project"/> with its formula; the unit is that of <paramref name="begin"/>.</summary>
    /// <inheritdoc cref="Project"/>
    public static Estimate<double> EstimateProjection(double begin, double rate, double years) => new()
    {
        Value = Project(begin, rate, years),
        Unit = "unit of the value at the beginning",
        Formula = GrowthFormulas.Projection,
        Assumptions = ["The rate stays the same every year."],
    };

    /// <summary><see cref="ImpliedBase"/> with its formula; the unit is that of <paramref name="end"/>.</summary>
    /// <inheritdoc cref="ImpliedBase"/>
    public static Estimate<double> EstimateImpliedBase(double end, double rate, double years) => new()
    {
        Value = ImpliedBase(end, rate, years),
        Unit = "unit of the value at the end",
        Formula = GrowthFormulas.ImpliedBase,
        Assumptions = ["The rate stays the same every year."],
    };

    /// <summary><see cref="Periods"/> with its formula.</summary>
    /// <inheritdoc cref="Periods"/>
    public static Estimate<double> EstimatePeriods(double rate, double begin, double end) =>
        new() { Value = Periods(rate, begin, end), Unit = "years", Formula = GrowthFormulas.Periods };

    /// <summary><see cref="DoublingTime"/> with its formula.</summary>
    /// <inheritdoc cref="DoublingTime"/>
    public static Estimate<double> EstimateDoublingTime(double rate) =>
        new() { Value = DoublingTime(rate), Unit = "years", Formula = GrowthFormulas.DoublingTime };

    /// <summary><see cref="HalvingTime"/> with its formula.</summary>
    /// <inheritdoc cref="HalvingTime"/>
    public static Estimate<double> EstimateHalvingTime(double rate) =>
        new() { Value = HalvingTime(rate), Unit = "years", Formula = GrowthFormulas.HalvingTime };

    /// <summary><see cref="InternalRateOfReturn"/> with its formula.</summary>
    /// <inheritdoc cref="InternalRateOfReturn"/>
    public static Estimate<double> EstimateInternalRateOfReturn(params IEnumerable<CashFlow> flows) => new()
    {
        Value = InternalRateOfReturn(flows),
        Unit = Yearly,
        Formula = GrowthFormulas.InternalRate,
        Preset = nameof(DayCount.Actual365),
    };
}
