using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace KoreanLlm.Sdk;

/// <summary>Reads a number and its unit, such as <c>80 GB</c>, in the invariant culture.</summary>
internal static class UnitText
{
    /// <param name="text">The text.</param>
    /// <param name="units">What one of each unit is worth, in the unit of <paramref name="value"/>.</param>
    /// <param name="value">The value; 0 where the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, ReadOnlySpan<(string Unit, double Worth)> units, out double value)
    {
        value = 0;
        var trimmed = text?.Trim() ?? "";
        foreach (var (unit, worth) in units)
        {
            if (trimmed.EndsWith(unit, StringComparison.Ordinal)
                && double.TryParse(trimmed.AsSpan(0, trimmed.Length - unit.Length).TrimEnd(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
                && double.IsFinite(number * worth))
            {
                value = number * worth;
                return true;
            }
        }

        return false;
    }
}
