namespace KoreanLlm.Sdk.Calculators;

/// <summary>An amount paid or received on a day.</summary>
public sealed record CashFlow
{
    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The amount in any one currency: negative when paid, positive when received. Finite.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public required double Amount { get; init => field = Require.Finite(value, nameof(Amount)); }

    /// <summary>Day and amount, culture-invariant.</summary>
    public override string ToString() => FormattableString.Invariant($"{On:yyyy-MM-dd}: {Amount}");
}
