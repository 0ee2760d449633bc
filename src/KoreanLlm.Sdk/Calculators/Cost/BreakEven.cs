namespace KoreanLlm.Sdk.Calculators;

/// <summary>From how many requests a month serving a model oneself costs less than paying by the token.</summary>
public sealed record BreakEven
{
    /// <summary>What serving oneself costs a month, however little it is used.</summary>
    public required Money OwnPerMonth { get; init; }

    /// <summary>What a request costs by the token.</summary>
    public required Money ServicePerRequest { get; init; }

    /// <summary>Requests a month at which both cost the same.</summary>
    public required double RequestsPerMonth { get; init; }

    /// <summary>Requests a month that the devices can answer when always busy.</summary>
    public required double CapacityPerMonth { get; init; }

    /// <summary>The share of that capacity at which both cost the same; above 1 the service stays cheaper whatever the load.</summary>
    public double Utilization => RequestsPerMonth / CapacityPerMonth;

    /// <summary>Whether the devices can answer as many requests.</summary>
    public bool IsReached => Utilization <= 1;

    /// <summary>Requests and the share of the capacity, culture-invariant.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{RequestsPerMonth:0} requests a month, {100 * Utilization:0.#} % of what the devices can answer");
}
