namespace KoreanLlm.Sdk.Calculators;

/// <summary>How a law is fitted.</summary>
public sealed record ScalingFitOptions
{
    /// <summary>The name of the fitted law: a lower-case slug, <c>fitted</c> unless set.</summary>
    /// <exception cref="ArgumentException">The value is not a slug.</exception>
    public string Id { get; init => field = Guard.Slug(value); } = "fitted";

    /// <summary>The error of the logarithm of the loss from which on points count by their distance, not its square, so that outliers do not rule: 0.001 unless set, as in Hoffmann et al. Above 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a finite number above 0.</exception>
    public double HuberDelta { get; init => field = Require.Positive(value, nameof(HuberDelta)); } = 1e-3;

    /// <summary>How often the points are drawn anew, with replacement, and fitted again: 100 unless set, 0 for no spread. At most 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or above 10,000.</exception>
    public int Bootstraps { get; init => field = value is >= 0 and <= 10_000 ? value : throw Require.OutOfRange(nameof(Bootstraps), value, "0 to 10000"); } = 100;

    /// <summary>The confidence of the spread: 0.95 unless set. Above 0 and below 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no fraction above 0 and below 1.</exception>
    public double Confidence { get; init => field = value is > 0 and < 1 ? value : throw Require.OutOfRange(nameof(Confidence), value, "a fraction above 0 and below 1"); } = 0.95;

    /// <summary>What the draws start from: the same seed gives the same answer on every machine.</summary>
    public int Seed { get; init; }

    /// <summary>The name and the number of draws, culture-invariant.</summary>
    public override string ToString() => FormattableString.Invariant($"{Id}, {Bootstraps} draws from seed {Seed}");
}
