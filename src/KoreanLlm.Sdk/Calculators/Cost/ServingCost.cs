namespace KoreanLlm.Sdk.Calculators;

/// <summary>What serving a model oneself costs.</summary>
public sealed record ServingCost
{
    /// <summary>The devices for an hour, busy or not.</summary>
    public required Money DevicesPerHour { get; init; }

    /// <summary>The power of an hour; 0 where it is in the price of the devices.</summary>
    public required Money PowerPerHour { get; init; }

    /// <summary>Devices and power for an hour.</summary>
    public Money PerHour => DevicesPerHour with { Amount = DevicesPerHour.Amount + PowerPerHour.Amount };

    /// <summary>A month of 730 hours.</summary>
    public Money PerMonth => PerHour with { Amount = CostCalculator.HoursPerMonth * PerHour.Amount };

    /// <summary>Tokens of a month at the utilization given.</summary>
    public required double TokensPerMonth { get; init; }

    /// <summary>A million tokens, idle hours paid for.</summary>
    public required Money PerMillionTokens { get; init; }

    /// <summary>An hour and a million tokens, culture-invariant.</summary>
    public override string ToString() => FormattableString.Invariant($"{PerHour} an hour, {PerMillionTokens} a million tokens");
}
