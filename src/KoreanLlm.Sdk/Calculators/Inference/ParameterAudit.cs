using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>A published total held against the count of an architecture.</summary>
public sealed record ParameterAudit
{
    private readonly ValueList<ParameterExplanation> _explanations;

    /// <summary>The count.</summary>
    public required ParameterCount Count { get; init; }

    /// <summary>The published total, in units.</summary>
    public required long Published { get; init; }

    /// <summary>Published total minus <see cref="ParameterCount.Total"/>, in units.</summary>
    public long Difference => Published - Count.Total;

    /// <summary>The difference as a fraction of the computed total.</summary>
    public double RelativeDifference => (double)Difference / Count.Total;

    /// <summary>Whether published and computed total agree within the printed rounding.</summary>
    public required bool Agrees { get; init; }

    /// <summary>Elements that together explain the difference within the rounding; empty where they agree or nothing known explains it.</summary>
    public ImmutableArray<ParameterExplanation> Explanations { get => _explanations; init => _explanations = value; }

    /// <summary>What the published total counts although it is no parameter: masks, rotary frequencies and block scales, in units.</summary>
    public long Buffers => Explanations
        .Where(e => e.Cause is ParameterDifference.CausalMasks or ParameterDifference.RotaryFrequencies or ParameterDifference.BlockScales)
        .Sum(e => e.Elements);

    /// <summary>What the explanations leave unexplained, in units.</summary>
    public long Residual => Difference - Explanations.Sum(e => e.Elements);

    /// <summary>Published and counted total and what explains the difference, culture-invariant.</summary>
    public override string ToString() => FormattableString.Invariant($"{Published} published, {Count.Total} counted{(Agrees ? " (agree)" : Explanations.IsEmpty ? "" : ": " + string.Join(", ", Explanations))}");
}
