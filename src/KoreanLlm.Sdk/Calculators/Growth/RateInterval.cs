using System.Globalization;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>The rates that rounding allows, both ends included.</summary>
public sealed record RateInterval
{
    /// <summary>The lowest rate, a fraction.</summary>
    public required double Lowest { get; init; }

    /// <summary>The highest rate, a fraction.</summary>
    public required double Highest { get; init; }

    /// <summary>Whether a rate lies in the interval, a billionth of a percentage point of arithmetic noise forgiven.</summary>
    public bool Contains(double rate) => Meets(new RateInterval { Lowest = rate, Highest = rate });

    /// <summary>Whether the intervals share a rate, a billionth of a percentage point of arithmetic noise forgiven.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool Meets(RateInterval other)
    {
        ArgumentNullException.ThrowIfNull(other);
        const double noise = 1e-11;
        return Lowest <= other.Highest + noise && other.Lowest <= Highest + noise;
    }

    /// <summary>Both ends in percent, culture-invariant.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Lowest * 100:0.000} to {Highest * 100:0.000} %");
}
