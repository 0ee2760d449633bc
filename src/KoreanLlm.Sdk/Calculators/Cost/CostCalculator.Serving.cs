namespace KoreanLlm.Sdk.Calculators;

public static partial class CostCalculator
{
    /// <summary>What serving a model on one's own devices costs an hour, a month and a million tokens.</summary>
    /// <param name="serving">Devices, their price, their speed and how busy they are.</param>
    /// <exception cref="ArgumentNullException"><paramref name="serving"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A price is negative.</exception>
    /// <exception cref="ArgumentException">Watts are given without the price of a kilowatt-hour, or the prices have different currencies.</exception>
    /// <exception cref="OverflowException">A cost exceeds the range of a decimal.</exception>
    public static Estimate<ServingCost> EstimateServing(OwnServing serving)
    {
        ArgumentNullException.ThrowIfNull(serving);
        var devices = Amount(serving.PricePerDeviceHour, nameof(serving.PricePerDeviceHour));
        var hour = devices with { Amount = devices.Amount * serving.Devices };
        var power = devices with { Amount = serving.WattsPerDevice is { } watts ? Power(serving, watts) : 0 };
        var tokensPerHour = Require.Result(serving.TokensPerSecond * 3600 * serving.Utilization, "The number of tokens of an hour");
        if ((decimal)tokensPerHour == 0)
        {
            throw new OverflowException("The number of tokens of an hour is below the range of a decimal.");
        }

        return new()
        {
            Value = new ServingCost
            {
                DevicesPerHour = hour,
                PowerPerHour = power,
                TokensPerMonth = Require.Result(HoursPerMonth * tokensPerHour, "The number of tokens of a month"),
                PerMillionTokens = hour with { Amount = (hour.Amount + power.Amount) / (decimal)tokensPerHour * Million },
            },
            Unit = "for own devices",
            Formula = CostFormulas.Serving,
            Preset = FormattableString.Invariant($"{100 * serving.Utilization:0.#} % busy"),
            Assumptions =
            [
                "Prices and speed are the caller's. Every hour is paid for, busy or not.",
                serving.WattsPerDevice is null ? "Power is in the price of the devices." : "Devices draw the watts given in every hour.",
                "Staff, network and storage are not counted.",
            ],
        };
    }

    /// <summary>From how many requests a month serving oneself costs less than paying by the token.</summary>
    /// <param name="request">The tokens of a request; its <see cref="TokenLoad.Requests"/> are of no consequence.</param>
    /// <param name="price">What the service charges.</param>
    /// <param name="serving">One's own devices, in the same currency; its utilization is of no consequence, as every hour is paid for.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A price is negative, a request has no tokens, or it costs nothing by the token.</exception>
    /// <exception cref="ArgumentException">The prices have different currencies.</exception>
    /// <exception cref="OverflowException">A figure leaves its range.</exception>
    public static Estimate<BreakEven> EstimateBreakEven(TokenLoad request, TokenPrice price, OwnServing serving)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(price);
        ArgumentNullException.ThrowIfNull(serving);
        var tokens = Require.Positive(request.TokensPerRequest, nameof(request.TokensPerRequest));
        var service = EstimateTokens(request with { Requests = 1 }, price);
        var own = EstimateServing(serving with { Utilization = 1 });
        OneCurrency(own.Value.PerHour, service.Value.Total, nameof(price));
        if (service.Value.Total.Amount == 0)
        {
            throw Require.OutOfRange(nameof(price), service.Value.Total, "above 0 for a request: what is free never costs as much");
        }

        var breakEven = new BreakEven
        {
            OwnPerMonth = own.Value.PerMonth,
            ServicePerRequest = service.Value.Total,
            RequestsPerMonth = (double)(own.Value.PerMonth.Amount / service.Value.Total.Amount),
            CapacityPerMonth = own.Value.TokensPerMonth / tokens,
        };
        Require.Result(breakEven.Utilization, "The share of the capacity");
        return new()
        {
            Value = breakEven,
            Unit = "requests a month",
            Formula = CostFormulas.BreakEven,
            Preset = service.Preset,
            Assumptions = [.. own.Assumptions, "Input and output tokens take the devices the same time: give a speed measured on such requests."],
            Warnings = service.Warnings,
        };
    }

    private static decimal Power(OwnServing serving, double watts)
    {
        var price = serving.PricePerKilowattHour
            ?? throw new ArgumentException($"{nameof(serving.WattsPerDevice)} is given without {nameof(serving.PricePerKilowattHour)}: expected both or neither.", nameof(serving));
        OneCurrency(serving.PricePerDeviceHour, Amount(price, nameof(serving.PricePerKilowattHour)), nameof(serving.PricePerKilowattHour));
        return (decimal)Require.Result(serving.Devices * watts * serving.PowerUsageEffectiveness / 1000, "The power") * price.Amount;
    }
}
