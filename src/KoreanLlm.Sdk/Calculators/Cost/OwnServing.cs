namespace KoreanLlm.Sdk.Calculators;

/// <summary>A model served on devices of one's own or rented ones. Every price is the caller's: any that were shipped would be wrong by the time they are read.</summary>
public sealed record OwnServing
{
    /// <summary>How many devices, at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public required int Devices { get; init => field = Require.Positive(value, nameof(Devices)); }

    /// <summary>The price of an hour of one device: rent, or purchase written off over its hours. 0 or more; a calculation checks it.</summary>
    public required Money PricePerDeviceHour { get; init; }

    /// <summary>Tokens a second of all sequences while the devices are busy, measured or estimated. Above 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a finite number above 0.</exception>
    public required double TokensPerSecond { get; init => field = Require.Positive(value, nameof(TokensPerSecond)); }

    /// <summary>The share of hours in which they are busy; idle hours are paid for. Above 0 and at most 1; there is no default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no fraction above 0 and at most 1.</exception>
    public required double Utilization { get; init => field = Require.Fraction(value, nameof(Utilization)); }

    /// <summary>Watts of one device with its share of the host; null where power is in the price.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a finite number above 0.</exception>
    public double? WattsPerDevice { get; init => field = value is { } watts ? Require.Positive(watts, nameof(WattsPerDevice)) : null; }

    /// <summary>The price of a kilowatt-hour, in the currency of the devices; needed with <see cref="WattsPerDevice"/>.</summary>
    public Money? PricePerKilowattHour { get; init; }

    /// <summary>Energy of the building over that of the machines: 1, the machines alone, unless set. At least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a finite number of 1 or more.</exception>
    public double PowerUsageEffectiveness { get; init => field = Require.AtLeast(value, 1, nameof(PowerUsageEffectiveness)); } = 1;

    /// <summary>Devices, price and use, culture-invariant.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Devices} x {PricePerDeviceHour} an hour, {TokensPerSecond} tokens a second, {100 * Utilization:0.#} % busy");
}
