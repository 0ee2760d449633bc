using System.Collections.Immutable;
using System.Globalization;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>What a forecast states, what follows from it, and whether the two agree.</summary>
public sealed record ForecastAudit
{
    private readonly ValueList<ForecastHypothesis> _hypotheses;
    private readonly ValueList<string> _assumptions;

    /// <summary>What was audited.</summary>
    public required ForecastFigures Figures { get; init; }

    /// <summary>Whether the stated rate agrees with the values.</summary>
    public required ForecastVerdict Verdict { get; init; }

    /// <summary>The compound annual growth rate from base to target value, a fraction. Computed, never stated.</summary>
    public required double ImpliedRate { get; init; }

    /// <summary>The implied rates that the rounding of the two values allows.</summary>
    public required Interval ImpliedInterval { get; init; }

    /// <summary>The stated rates that print as stated; null without a stated rate.</summary>
    public Interval? StatedInterval { get; init; }

    /// <summary>Stated minus implied rate in percentage points; null without a stated rate.</summary>
    public double? GapPercentagePoints { get; init; }

    /// <summary>The target value that the stated rate would give from the base value, in the unit of the forecast; null without a stated rate.</summary>
    public double? TargetAtStatedRate { get; init; }

    /// <summary>The years the stated rate would need from base to target value; null without a stated rate or where it leads the other way.</summary>
    public double? YearsAtStatedRate { get; init; }

    /// <summary>Every hypothesis tested, in the order of the kinds; empty when the forecast is consistent or states no rate.</summary>
    public ImmutableArray<ForecastHypothesis> Hypotheses { get => _hypotheses; init => _hypotheses = value; }

    /// <summary>The hypotheses that account for the stated rate.</summary>
    public IEnumerable<ForecastHypothesis> Explanations => Hypotheses.Where(h => h.Fits);

    /// <summary>The formula and its citation.</summary>
    public required Formula Formula { get; init; }

    /// <summary>What the audit takes for granted.</summary>
    public ImmutableArray<string> Assumptions { get => _assumptions; init => _assumptions = value; }

    /// <summary>The verdict and the two rates, culture-invariant; the sentences are in <c>ForecastWording</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Verdict}: {(Figures.StatedRate is { } stated ? string.Create(CultureInfo.InvariantCulture, $"{stated:0.####} stated, ") : "")}{ImpliedRate:0.####} implied");
}
