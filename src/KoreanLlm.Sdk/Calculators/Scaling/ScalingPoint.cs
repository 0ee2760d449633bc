namespace KoreanLlm.Sdk.Calculators;

/// <summary>A training run: how large, how long, how good.</summary>
public sealed record ScalingPoint
{
    /// <summary>Parameters N. Above 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a finite number above 0.</exception>
    public required double Parameters { get; init => field = Require.Positive(value, nameof(Parameters)); }

    /// <summary>Training tokens D. Above 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a finite number above 0.</exception>
    public required double Tokens { get; init => field = Require.Positive(value, nameof(Tokens)); }

    /// <summary>The final loss, in nats per token. Above 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a finite number above 0.</exception>
    public required double Loss { get; init => field = Require.Positive(value, nameof(Loss)); }

    /// <summary>Size, tokens and loss, culture-invariant.</summary>
    public override string ToString() => FormattableString.Invariant($"{Parameters:0.###e0} parameters, {Tokens:0.###e0} tokens: {Loss:0.####}");
}
