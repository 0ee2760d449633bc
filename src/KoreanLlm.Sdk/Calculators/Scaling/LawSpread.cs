using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>The same question put to every preset law: how much the answer hangs on the constants.</summary>
/// <typeparam name="T">What each law answers.</typeparam>
public sealed record LawSpread<T>
    where T : notnull
{
    private readonly ValueList<Estimate<T>> _estimates;

    /// <summary>The answers, one a law, in the order of <see cref="ScalingLaw.Presets"/>; each names its law as preset.</summary>
    public required ImmutableArray<Estimate<T>> Estimates { get => _estimates; init => _estimates = value; }

    /// <summary>The lowest figure of any law.</summary>
    public required double Lowest { get; init; }

    /// <summary>The highest figure of any law.</summary>
    public required double Highest { get; init; }

    /// <summary>What the figure is, e.g. <c>tokens per parameter</c>.</summary>
    public required string Figure { get; init; }

    /// <summary>Highest over lowest figure.</summary>
    public double Factor => Highest / Lowest;

    /// <summary>The range, culture-invariant.</summary>
    public override string ToString() => FormattableString.Invariant($"{Lowest:G4} to {Highest:G4} {Figure} over {Estimates.Length} laws (factor {Factor:0.0})");
}
