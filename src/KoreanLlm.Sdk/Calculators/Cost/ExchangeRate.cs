using System.Globalization;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>What one unit of a currency was worth in another on a day. It is always the caller's: none is shipped.</summary>
public sealed record ExchangeRate
{
    /// <summary>The currency that is given, an ISO 4217 code.</summary>
    public required string From { get; init => field = Guard.Text(value); }

    /// <summary>The currency that is got, an ISO 4217 code.</summary>
    public required string To { get; init => field = Guard.Text(value); }

    /// <summary>Units of <see cref="To"/> for one of <see cref="From"/>. Above 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0.</exception>
    public required decimal Rate { get; init => field = value > 0 ? value : throw Require.OutOfRange(nameof(Rate), value, "above 0"); }

    /// <summary>The day of the rate.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Currencies, rate and day, culture-invariant.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From} 1 = {To} {Rate} on {On:yyyy-MM-dd}");
}
