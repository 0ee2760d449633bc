using System.Globalization;
using System.Runtime.CompilerServices;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>Guard clauses of the calculators: each returns the value it accepted and names argument, value and permitted range otherwise.</summary>
internal static class Require
{
    public static double Finite(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        double.IsFinite(value) ? value : throw OutOfRange(name, value, "a finite number");

    public static double Positive(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        double.IsFinite(value) && value > 0 ? value : throw OutOfRange(name, value, "a finite number above 0");

    public static long Positive(long value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value > 0 ? value : throw OutOfRange(name, value, "at least 1");

    public static int Positive(int value, [CallerArgumentExpression(nameof(value))] string name = "") => (int)Positive((long)value, name);

    public static double NotNegative(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        double.IsFinite(value) && value >= 0 ? value : throw OutOfRange(name, value, "a finite number of 0 or more");

    public static long NotNegative(long value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value >= 0 ? value : throw OutOfRange(name, value, "0 or more");

    public static double AtLeast(double value, double minimum, [CallerArgumentExpression(nameof(value))] string name = "") =>
        double.IsFinite(value) && value >= minimum
            ? value
            : throw OutOfRange(name, value, string.Create(CultureInfo.InvariantCulture, $"a finite number of {minimum} or more"));

    public static double Fraction(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value is > 0 and <= 1 ? value : throw OutOfRange(name, value, "a fraction above 0 and at most 1");

    /// <summary>A part of a whole, none and all included.</summary>
    public static double Share(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value is >= 0 and <= 1 ? value : throw OutOfRange(name, value, "a fraction from 0 to 1");

    /// <summary>A rate of growth: a fraction above -1, because at -100 % nothing is left to grow.</summary>
    public static double GrowthRate(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        double.IsFinite(value) && value > -1 ? value : throw OutOfRange(name, value, "a finite fraction above -1");

    /// <summary>A computed value: accepted arguments whose result is too large for a double are an error, never infinity.</summary>
    public static double Result(double value, string what) =>
        double.IsFinite(value) ? value : throw new OverflowException($"{what} exceeds the range of a double.");

    /// <summary>A fact of a catalog entity that a calculation needs.</summary>
    public static T Fact<T>(T? value, CatalogEntity entity, string member)
        where T : struct =>
        value ?? throw new InvalidOperationException($"'{entity.Id}' has no {member}: the calculation needs it.");

    public static ArgumentOutOfRangeException OutOfRange(string name, object value, string permitted) => Guard.OutOfRange(name, value, permitted);
}
