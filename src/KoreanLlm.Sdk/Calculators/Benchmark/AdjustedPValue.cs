namespace KoreanLlm.Sdk.Calculators;

/// <summary>One of several tests, corrected for their number.</summary>
public sealed record AdjustedPValue
{
    /// <summary>The probability as tested.</summary>
    public required double PValue { get; init; }

    /// <summary>The probability after correction, at most 1.</summary>
    public required double Adjusted { get; init; }

    /// <summary>Whether it stays below the level.</summary>
    public required bool IsSignificant { get; init; }

    /// <summary>The probability before and after correction, culture-invariant.</summary>
    public override string ToString() => FormattableString.Invariant($"{PValue:G3}, corrected {Adjusted:G3}");
}
