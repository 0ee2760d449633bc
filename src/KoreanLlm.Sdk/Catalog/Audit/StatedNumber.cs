using System.Globalization;

namespace KoreanLlm.Sdk;

/// <summary>Numbers as printed, and how near is near enough.</summary>
internal static class StatedNumber
{
    public static double? Parse(string text) =>
        double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The tolerance of a check: as given, else half a unit of the last digit stated. The last bit of a binary fraction never decides.</summary>
    public static double Tolerance(ClaimCheck check)
    {
        var stated = check.Stated ?? 0;
        return (check.Tolerance ?? HalfUnit(stated)) + (1e-12 * Math.Abs(stated));
    }

    private static double HalfUnit(double stated)
    {
        var text = stated.ToString("0.################", CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return 0.5 * Math.Pow(10, point < 0 ? 0 : point + 1 - text.Length);
    }
}
