using System.Globalization;

namespace KoreanLlm.Sdk.Calculators;

public static partial class GrowthCalculator
{
    /// <summary>The time between two dates in years.</summary>
    /// <param name="begin">The first day.</param>
    /// <param name="end">The last day, not before <paramref name="begin"/>. The same day gives 0.</param>
    /// <param name="dayCount">How days become years.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="end"/> is before <paramref name="begin"/>, or <paramref name="dayCount"/> is not defined.</exception>
    public static double YearFraction(DateOnly begin, DateOnly end, DayCount dayCount)
    {
        if (end < begin)
        {
            throw Require.OutOfRange(nameof(end), Iso(end), $"{Iso(begin)} or later");
        }

        double days = end.DayNumber - begin.DayNumber;
        return dayCount switch
        {
            DayCount.Actual365 => days / 365,
            DayCount.Actual36525 => days / 365.25,
            DayCount.Actual360 => days / 360,
            DayCount.ActualActual => ActualActual(begin, end),
            DayCount.Thirty360 => Thirty360(begin, end, keeps31: begin.Day < 30),
            DayCount.ThirtyE360 => Thirty360(begin, end, keeps31: false),
            _ => throw Require.OutOfRange(nameof(dayCount), dayCount, "a defined day count"),
        };
    }

    /// <summary>Compound annual growth rate between two dates, a fraction: (end / begin)^(1 / years) - 1 with the years of <see cref="YearFraction"/>.</summary>
    /// <param name="begin">The value at the beginning, any unit; 0 only if <paramref name="end"/> is 0 too.</param>
    /// <param name="end">The value at the end, same unit and sign; 0 gives -1.</param>
    /// <param name="from">The date of <paramref name="begin"/>.</param>
    /// <param name="to">The date of <paramref name="end"/>, after <paramref name="from"/>.</param>
    /// <param name="dayCount">How days become years.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is not after <paramref name="from"/>, or an argument is outside its range.</exception>
    /// <exception cref="ArgumentException">The values have opposite signs.</exception>
    /// <exception cref="OverflowException">The rate exceeds the range of a double.</exception>
    public static double CompoundAnnualGrowthRate(double begin, double end, DateOnly from, DateOnly to, DayCount dayCount) => to > from
        ? CompoundAnnualGrowthRate(begin, end, YearFraction(from, to, dayCount))
        : throw Require.OutOfRange(nameof(to), Iso(to), $"after {Iso(from)}");

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static double ActualActual(DateOnly begin, DateOnly end)
    {
        // Whole years between, plus each date's place in its own year: days of leap years are shorter.
        return end.Year - begin.Year + PlaceInYear(end) - PlaceInYear(begin);

        static double PlaceInYear(DateOnly date) => (date.DayOfYear - 1) / (DateTime.IsLeapYear(date.Year) ? 366.0 : 365.0);
    }

    private static double Thirty360(DateOnly begin, DateOnly end, bool keeps31)
    {
        var lastDay = keeps31 ? end.Day : Math.Min(end.Day, 30);
        return ((360 * (end.Year - begin.Year)) + (30 * (end.Month - begin.Month)) + lastDay - Math.Min(begin.Day, 30)) / 360.0;
    }
}
