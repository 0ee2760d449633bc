using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>A law fitted to runs, and how sure its constants are.</summary>
public sealed record ScalingFit
{
    private readonly ValueList<ScalingLaw> _bootstrapped;

    /// <summary>The law. It answers every question that the published ones do.</summary>
    public required ScalingLaw Law { get; init; }

    /// <summary>The runs it was fitted to.</summary>
    public required int Points { get; init; }

    /// <summary>The sum over the runs of the Huber loss of the error of ln(loss): what the fit makes smallest.</summary>
    public required double Objective { get; init; }

    /// <summary>The mean over the runs of |predicted / measured - 1|, a fraction.</summary>
    public required double MeanError { get; init; }

    /// <summary>The largest |predicted / measured - 1| of any run, a fraction.</summary>
    public required double WorstError { get; init; }

    /// <summary>The laws fitted to the points drawn anew: the spread of any answer is the spread of theirs. Draws that determine no law are left out.</summary>
    public required ImmutableArray<ScalingLaw> Bootstrapped { get => _bootstrapped; init => _bootstrapped = value; }

    /// <summary>The confidence of <see cref="Spread"/>.</summary>
    public required double Confidence { get; init; }

    /// <summary>The range in which the bootstrapped laws have a figure: the middle share of <see cref="Confidence"/> of them.</summary>
    /// <param name="figure">The figure, e.g. <c>law =&gt; law.ParameterExponent</c>.</param>
    /// <returns>The range; null where there are fewer than two bootstrapped laws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="figure"/> is null.</exception>
    public Interval? Spread(Func<ScalingLaw, double> figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        if (Bootstrapped.Length < 2)
        {
            return null;
        }

        var figures = Bootstrapped.Select(figure).Order().ToArray();
        var tail = (1 - Confidence) / 2;
        return new Interval { Low = Quantile.Of(figures, tail), High = Quantile.Of(figures, 1 - tail), Confidence = Confidence };
    }

    /// <summary>The constants and the error, culture-invariant.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"E {Law.IrreducibleLoss:0.####}, A {Law.ParameterCoefficient:0.#}, B {Law.DataCoefficient:0.#}, alpha {Law.ParameterExponent:0.####}, beta {Law.DataExponent:0.####} on {Points} runs, off by {100 * MeanError:0.##} % on average");
}
