namespace KoreanLlm.Sdk.Calculators;

/// <summary>Whether two systems differ on the same items.</summary>
public sealed record PairedTestResult
{
    /// <summary>The score of the first system minus that of the second, a fraction.</summary>
    public required double Difference { get; init; }

    /// <summary>The standard error of the mean difference, a fraction.</summary>
    public required double StandardError { get; init; }

    /// <summary>Difference over standard error.</summary>
    public double Z => Difference / StandardError;

    /// <summary>The two-sided probability by the normal approximation.</summary>
    public required double PValue { get; init; }

    /// <summary>The chi-squared statistic of McNemar with continuity correction.</summary>
    public required double McNemarChiSquared { get; init; }

    /// <summary>Difference, statistic and probability, culture-invariant.</summary>
    public override string ToString() => FormattableString.Invariant($"{Difference:0.####}, z = {Z:0.##}, p = {PValue:G3}");
}
