using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>An amount of electrical energy.</summary>
[JsonConverter(typeof(TextConverter<Energy>))]
[TypeConverter(typeof(TextTypeConverter<Energy>))]
public readonly record struct Energy : ISpanParsable<Energy>
{
    private static readonly (string Unit, double Worth)[] Units = [("kWh", 1), ("MWh", 1e3), ("GWh", 1e6)];

    /// <summary>An amount of energy.</summary>
    /// <param name="kilowattHours">Kilowatt-hours, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kilowattHours"/> is negative or not finite.</exception>
    public Energy(double kilowattHours) => KilowattHours = Require.NotNegative(kilowattHours);

    /// <summary>The energy in kilowatt-hours (kWh).</summary>
    public double KilowattHours { get; }

    /// <summary>The energy in megawatt-hours (MWh).</summary>
    public double MegawattHours => KilowattHours / 1000;

    /// <summary>Reads a number with its unit, kWh, MWh or GWh, e.g. <c>1.5 MWh</c>.</summary>
    /// <param name="s">The text, written in the invariant culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is none.</exception>
    public static Energy Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var energy) ? energy : throw new FormatException($"'{s}' is no amount of energy: expected a number and kWh, MWh or GWh.");
    }

    /// <summary>Likewise; false where the text is none.</summary>
    /// <param name="s">The text, written in the invariant culture.</param>
    /// <param name="result">The energy, or 0.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out Energy result)
    {
        var reads = UnitText.TryParse(s, Units, out var kilowattHours);
        result = reads ? new Energy(kilowattHours) : default;
        return reads;
    }

    static Energy IParsable<Energy>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Energy>.TryParse(string? s, IFormatProvider? provider, out Energy result) => TryParse(s, out result);

    static Energy ISpanParsable<Energy>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<Energy>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Energy result) => TryParse(s.ToString(), out result);

    /// <summary>The energy in kilowatt-hours, culture-invariant.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{KilowattHours} kWh");
}
