using System.Globalization;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>A range of figures, both ends included.</summary>
public sealed record Interval
{
    /// <summary>The lower end.</summary>
    public required double Low { get; init; }

    /// <summary>The upper end.</summary>
    public required double High { get; init; }

    /// <summary>How sure the range is, e.g. 0.95; null where its ends are bounds, as those of rounding are.</summary>
    public double? Confidence { get; init; }

    /// <summary>Whether a figure lies in the range, 1e-11 of arithmetic noise forgiven.</summary>
    /// <param name="value">The figure.</param>
    public bool Contains(double value) => Meets(new Interval { Low = value, High = value });

    /// <summary>Whether the ranges share a figure, 1e-11 of arithmetic noise forgiven.</summary>
    /// <param name="other">The other range.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool Meets(Interval other)
    {
        ArgumentNullException.ThrowIfNull(other);
        const double noise = 1e-11;
        return Low <= other.High + noise && other.Low <= High + noise;
    }

    /// <summary>Both ends with six digits, and the confidence if there is one, culture-invariant.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Low:G6} to {High:G6}{(Confidence is { } sure ? string.Create(CultureInfo.InvariantCulture, $" ({100 * sure:G6} %)") : "")}");
}
