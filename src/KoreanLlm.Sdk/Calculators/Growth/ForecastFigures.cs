namespace KoreanLlm.Sdk.Calculators;

/// <summary>What a forecast states, as bare numbers: two values, the years they stand for, and a rate of growth.</summary>
public sealed record ForecastFigures
{
    /// <summary>The year of the base value.</summary>
    public required int BaseYear { get; init; }

    /// <summary>The value in the base year, any unit. Above 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a finite number above 0.</exception>
    public required double BaseValue { get; init => field = Require.Positive(value, nameof(BaseValue)); }

    /// <summary>The size of the last printed digit of the base value: 0.1 for 182.4. 0 (the default) takes it as exact.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not finite.</exception>
    public double BaseRounding { get; init => field = Require.NotNegative(value, nameof(BaseRounding)); }

    /// <summary>The year of the target value, after <see cref="BaseYear"/>.</summary>
    public required int TargetYear { get; init; }

    /// <summary>The value in the target year, in the unit of <see cref="BaseValue"/>. Above 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a finite number above 0.</exception>
    public required double TargetValue { get; init => field = Require.Positive(value, nameof(TargetValue)); }

    /// <summary>The size of the last printed digit of the target value. 0 (the default) takes it as exact.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not finite.</exception>
    public double TargetRounding { get; init => field = Require.NotNegative(value, nameof(TargetRounding)); }

    /// <summary>The stated annual rate, a fraction above -1, or null where none is stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a finite fraction above -1.</exception>
    public double? StatedRate { get; init => field = value is { } rate ? Require.GrowthRate(rate, nameof(StatedRate)) : null; }

    /// <summary>The size of the last printed digit of the rate: 0.001 for 39.4 %. 0 (the default) takes it as exact.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not finite.</exception>
    public double StatedRateRounding { get; init => field = Require.NotNegative(value, nameof(StatedRateRounding)); }

    /// <summary>The first year of the period of the stated rate, where the source says.</summary>
    public int? StatedFrom { get; init; }

    /// <summary>The last year of the period of the stated rate, where the source says.</summary>
    public int? StatedTo { get; init; }

    /// <summary>What one unit of the values is, for the text of the audit, e.g. <c>USD</c>; null for none.</summary>
    public string? Unit { get; init; }

    /// <summary>The two values with their years, culture-invariant.</summary>
    public override string ToString() => FormattableString.Invariant($"{BaseValue} ({BaseYear}) to {TargetValue} ({TargetYear})");
}
