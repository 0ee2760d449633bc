using System.Globalization;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk;

/// <summary>Numbers of a forecast in words, culture-invariant.</summary>
internal static class ForecastNumbers
{
    /// <summary>A rate in percent with the digits of its rounding, at least one.</summary>
    public static string Percent(double rate, double rounding)
    {
        // 0.001 is a digit after the point of the percentage, 0.0001 two. Six are enough for any forecast.
        var digits = rounding > 0 ? Math.Clamp((int)Math.Round(-Math.Log10(rounding)) - 2, 1, 6) : 1;
        return (rate * 100).ToString("F" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) + " %";
    }

    /// <summary>Both ends of a range of rates in percent.</summary>
    public static string Percent(Interval rates) => string.Create(CultureInfo.InvariantCulture, $"{rates.Low * 100:0.000} to {rates.High * 100:0.000} %");

    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    public static string Years(int from, int to, char dash) => Year(from) + dash + Year(to);

    /// <summary>A value with four significant digits and its unit.</summary>
    public static string Value(double value, string? unit)
    {
        var (divisor, word) = value switch
        {
            >= 1e12 => (1e12, " trillion"),
            >= 1e9 => (1e9, " billion"),
            >= 1e6 => (1e6, " million"),
            _ => (1.0, ""),
        };
        var scaled = value / divisor;
        var number = scaled switch
        {
            >= 1000 => scaled.ToString("0", CultureInfo.InvariantCulture),
            >= 100 => scaled.ToString("0.0", CultureInfo.InvariantCulture),
            >= 10 => scaled.ToString("0.00", CultureInfo.InvariantCulture),
            _ => scaled.ToString("0.000", CultureInfo.InvariantCulture),
        };
        return unit is null ? number + word : $"{unit} {number}{word}";
    }
}
