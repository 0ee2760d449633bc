namespace KoreanLlm.Sdk.Calculators;

public static partial class TrainingCalculator
{
    /// <summary>Energy of training: device-hours x W x PUE / 1000, in kWh (Patterson et al. 2021, arXiv:2104.10350). Making the hardware is not in it.</summary>
    /// <param name="deviceHours">Hours of one device summed over all, above 0.</param>
    /// <param name="averageWatts">Average power of one device with its share of the host, in watts, above 0.</param>
    /// <param name="powerUsageEffectiveness">PUE of the data center, energy of the building over that of the machines: at least 1, which counts the machines alone.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    /// <exception cref="OverflowException">The energy exceeds the range of a double.</exception>
    public static Energy EnergyUse(double deviceHours, double averageWatts, double powerUsageEffectiveness) => new(Require.Result(
        Require.Positive(deviceHours) * Require.Positive(averageWatts) * Require.AtLeast(powerUsageEffectiveness, 1) / 1000, "The energy"));

    /// <summary>As <see cref="EnergyUse(double, double, double)"/>, for a number of devices that all run as long.</summary>
    /// <param name="devices">Devices, at least 1.</param>
    /// <param name="hours">Hours of each, above 0.</param>
    /// <param name="averageWatts">Average power of one device with its share of the host, in watts, above 0.</param>
    /// <param name="powerUsageEffectiveness">PUE of the data center, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    /// <exception cref="OverflowException">The energy exceeds the range of a double.</exception>
    public static Energy EnergyUse(long devices, double hours, double averageWatts, double powerUsageEffectiveness) =>
        EnergyUse(Require.Result(Require.Positive(devices) * Require.Positive(hours), "The number of device-hours"), averageWatts, powerUsageEffectiveness);

    /// <summary>Cost of device-hours at a price. The price is always the caller's: any that were shipped here would be wrong by the time it is read.</summary>
    /// <param name="deviceHours">Hours of one device summed over all, above 0.</param>
    /// <param name="pricePerDeviceHour">The price of one device-hour, 0 or more.</param>
    /// <returns>The cost in the currency of the price, exact to the fifteen digits of <paramref name="deviceHours"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pricePerDeviceHour"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The hours are not above 0, or the price is negative.</exception>
    /// <exception cref="OverflowException">The cost exceeds the range of a decimal.</exception>
    public static Money Cost(double deviceHours, Money pricePerDeviceHour)
    {
        ArgumentNullException.ThrowIfNull(pricePerDeviceHour);
        Require.Positive(deviceHours);
        return pricePerDeviceHour.Amount >= 0
            ? pricePerDeviceHour with { Amount = (decimal)deviceHours * pricePerDeviceHour.Amount }
            : throw Require.OutOfRange(nameof(pricePerDeviceHour), pricePerDeviceHour, "0 or more");
    }
}
