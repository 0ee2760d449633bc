namespace KoreanLlm.Sdk.Calculators;

/// <summary>Rates of growth, what follows from them, and the audit of published forecasts.</summary>
/// <remarks>Rates are fractions a year: 0.394 is 39.4 %. Methods whose name starts with <c>Estimate</c> return the same number with its formula.</remarks>
public static partial class GrowthCalculator
{
    /// <summary>Compound annual growth rate: (end / begin)^(1 / years) - 1, a fraction. The rules are those of the spreadsheet function RRI.</summary>
    /// <param name="begin">The value at the beginning, any unit; 0 only if <paramref name="end"/> is 0 too.</param>
    /// <param name="end">The value at the end, same unit and sign; 0 gives -1.</param>
    /// <param name="years">The length of the period in years, above 0; fractions are allowed.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite, <paramref name="years"/> is not above 0, or <paramref name="begin"/> is 0 and <paramref name="end"/> is not.</exception>
    /// <exception cref="ArgumentException">The values have opposite signs.</exception>
    /// <exception cref="OverflowException">The rate exceeds the range of a double.</exception>
    public static double CompoundAnnualGrowthRate(double begin, double end, double years)
    {
        Require.Finite(begin);
        Require.Finite(end);
        Require.Positive(years);
        if (begin == end)
        {
            return 0;
        }

        if (begin == 0)
        {
            throw Require.OutOfRange(nameof(begin), begin, FormattableString.Invariant($"other than 0 unless end is 0 too: no rate leads from 0 to {end:R}"));
        }

        if (end != 0 && double.IsNegative(begin) != double.IsNegative(end))
        {
            throw new ArgumentException(FormattableString.Invariant($"begin is {begin:R} and end is {end:R}: they must have the same sign."), nameof(end));
        }

        return Require.Result(GrowthFactor(begin, end, years) - 1, "The growth rate");
    }

    /// <summary>The value after growing at a rate: begin x (1 + rate)^years. Inverse of <see cref="CompoundAnnualGrowthRate(double, double, double)"/>.</summary>
    /// <param name="begin">The value at the beginning, any unit, finite.</param>
    /// <param name="rate">The annual rate, a fraction above -1.</param>
    /// <param name="years">Years, 0 or more; fractions are allowed.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    /// <exception cref="OverflowException">The value exceeds the range of a double.</exception>
    public static double Project(double begin, double rate, double years) =>
        Require.Result(Require.Finite(begin) * Math.Pow(1 + Require.GrowthRate(rate), Require.NotNegative(years)), "The projected value");

    /// <summary>The value from which a rate leads to the end value: end / (1 + rate)^years.</summary>
    /// <param name="end">The value at the end, any unit, finite.</param>
    /// <param name="rate">The annual rate, a fraction above -1.</param>
    /// <param name="years">Years, 0 or more; fractions are allowed.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    /// <exception cref="OverflowException">The value exceeds the range of a double.</exception>
    public static double ImpliedBase(double end, double rate, double years) =>
        Require.Result(Require.Finite(end) * Math.Pow(1 + Require.GrowthRate(rate), -Require.NotNegative(years)), "The implied base value");

    /// <summary>Years that a rate needs from one value to another: ln(end / begin) / ln(1 + rate). The rules are those of the spreadsheet function PDURATION.</summary>
    /// <param name="rate">The annual rate, a fraction above 0.</param>
    /// <param name="begin">The value at the beginning, above 0.</param>
    /// <param name="end">The value at the end, above 0; below <paramref name="begin"/> the answer is negative: that many years earlier.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a finite number above 0.</exception>
    /// <exception cref="OverflowException">The number of years exceeds the range of a double.</exception>
    public static double Periods(double rate, double begin, double end) =>
        Require.Result((Math.Log(Require.Positive(end)) - Math.Log(Require.Positive(begin))) / Logarithm.OnePlus(Require.Positive(rate)), "The number of years");

    /// <summary>Years until a value doubles: ln 2 / ln(1 + rate).</summary>
    /// <param name="rate">The annual rate, a fraction above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rate"/> is not a finite number above 0: the value never doubles.</exception>
    /// <exception cref="OverflowException">The number of years exceeds the range of a double.</exception>
    public static double DoublingTime(double rate) =>
        Require.Result(Math.Log(2) / Logarithm.OnePlus(Require.Positive(rate)), "The doubling time");

    /// <summary>Years until a value halves: ln 0.5 / ln(1 + rate).</summary>
    /// <param name="rate">The annual rate, a fraction above -1 and below 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rate"/> is outside its range: the value never halves.</exception>
    /// <exception cref="OverflowException">The number of years exceeds the range of a double.</exception>
    public static double HalvingTime(double rate) => rate is > -1 and < 0
        ? Require.Result(Math.Log(0.5) / Logarithm.OnePlus(rate), "The halving time")
        : throw Require.OutOfRange(nameof(rate), rate, "a fraction above -1 and below 0");

    private static double GrowthFactor(double begin, double end, double years)
    {
        var ratio = end / begin;

        // The ratio of two doubles may leave the range although its root does not.
        return double.IsFinite(ratio) && (ratio > 0 || end == 0)
            ? Math.Pow(ratio, 1 / years)
            : Math.Exp((Math.Log(Math.Abs(end)) - Math.Log(Math.Abs(begin))) / years);
    }
}
