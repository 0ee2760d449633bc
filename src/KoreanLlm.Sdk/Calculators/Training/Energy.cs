using System.Globalization;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>An amount of electrical energy.</summary>
public readonly record struct Energy
{
    /// <summary>An amount of energy.</summary>
    /// <param name="kilowattHours">Kilowatt-hours, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kilowattHours"/> is negative or not finite.</exception>
    public Energy(double kilowattHours) => KilowattHours = Require.NotNegative(kilowattHours);

    /// <summary>The energy in kilowatt-hours (kWh).</summary>
    public double KilowattHours { get; }

    /// <summary>The energy in megawatt-hours (MWh).</summary>
    public double MegawattHours => KilowattHours / 1000;

    /// <summary>The energy in kilowatt-hours, culture-invariant.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{KilowattHours} kWh");
}
