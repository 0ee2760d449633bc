namespace KoreanLlm.Sdk.Calculators;

/// <summary>Whether two scores differ by more than chance.</summary>
public sealed record DifferenceTestResult
{
    /// <summary>The first score minus the second, a fraction.</summary>
    public required double Difference { get; init; }

    /// <summary>The standard error of the difference that the test uses, a fraction.</summary>
    public required double StandardError { get; init; }

    /// <summary>Difference over standard error.</summary>
    public double Z => Difference / StandardError;

    /// <summary>The two-sided probability of a difference at least this large by chance.</summary>
    public required double PValue { get; init; }

    /// <summary>The interval of the difference; its ends are fractions from -1 to 1. It uses the unpooled variance.</summary>
    public required Interval Interval { get; init; }

    /// <summary>Whether the probability is below 1 - confidence.</summary>
    public bool IsSignificant => Interval.Confidence is { } sure && PValue < 1 - sure;

    /// <summary>Difference, statistic and probability, culture-invariant.</summary>
    public override string ToString() => FormattableString.Invariant($"{Difference:0.####}, z = {Z:0.##}, p = {PValue:G3}");
}
