using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>How far estimates of one formula were off in published runs that fixed nothing of it, or that nobody has measured it.</summary>
/// <remarks>Errors are predicted / measured - 1. The mean gives every source the same weight, however many runs it has.</remarks>
public sealed record Accuracy
{
    private readonly ValueList<string> _runIds;

    /// <summary>Nobody has measured it.</summary>
    public static Accuracy NotMeasured { get; } = new() { Regime = "none", RunIds = [] };

    /// <summary>Where it holds: the engine, the format or the class of device.</summary>
    public required string Regime { get; init; }

    /// <summary>The runs, by the ids of the catalog's measurements.</summary>
    public required ImmutableArray<string> RunIds { get => _runIds; init => _runIds = value; }

    /// <summary>How many runs.</summary>
    public int Runs => RunIds.Length;

    /// <summary>Whether there is a run.</summary>
    public bool IsMeasured => Runs > 0;

    /// <summary>From how many sources they come.</summary>
    public int Sources { get; init; }

    /// <summary>The mean of the error without its sign, a fraction; null where nobody has measured it.</summary>
    public double? MeanError { get; init; }

    /// <summary>The largest error without its sign, a fraction.</summary>
    public double? WorstError { get; init; }

    /// <summary>The mean of the error with its sign, a fraction: above 0 where estimates are too high.</summary>
    public double? Bias { get; init; }

    /// <summary>The share of runs in which the estimate promised more than was had by over 2 %.</summary>
    public double? PromisedTooMuch { get; init; }

    /// <summary>Whether the estimate is a ceiling: then the measured share of it tells more than the error.</summary>
    public bool IsCeiling { get; init; }

    /// <summary>Of a ceiling, the measured share of it in the middle of the runs.</summary>
    public double? MedianShare { get; init; }

    /// <summary>Of a ceiling, the measured share of it from the tenth to the ninetieth of a hundred runs.</summary>
    public Interval? ShareRange { get; init; }

    /// <summary>The errors of runs, each of them estimated without having fixed the estimate.</summary>
    /// <param name="regime">Where they hold.</param>
    /// <param name="runs">The runs.</param>
    /// <param name="moreIsPromise">Whether a larger estimate promises more, as room and speed do; false for what is needed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Accuracy Of(string regime, IEnumerable<AccuracyRun> runs, bool moreIsPromise)
    {
        ArgumentNullException.ThrowIfNull(regime);
        ArgumentNullException.ThrowIfNull(runs);
        ImmutableArray<AccuracyRun> all = [.. runs];
        if (all.IsEmpty)
        {
            return NotMeasured with { Regime = regime };
        }

        var sources = all.GroupBy(run => run.SourceId).ToList();
        var shares = all.Select(run => run.Measured / run.Predicted).Order().ToArray();
        return new()
        {
            Regime = regime,
            RunIds = [.. all.Select(run => run.Id)],
            Sources = sources.Count,
            MeanError = sources.Average(source => source.Average(run => Math.Abs(run.Error))),
            WorstError = all.Max(run => Math.Abs(run.Error)),
            Bias = sources.Average(source => source.Average(run => run.Error)),
            PromisedTooMuch = all.Count(run => (moreIsPromise ? run.Error : -run.Error) > 0.02) / (double)all.Length,
            MedianShare = Quantile.Of(shares, 0.5),
            ShareRange = new Interval { Low = Quantile.Of(shares, 0.1), High = Quantile.Of(shares, 0.9) },
        };
    }

    /// <summary>Runs and errors, or that nobody has measured it, culture-invariant.</summary>
    public override string ToString() => IsMeasured && IsCeiling
        ? FormattableString.Invariant($"{Runs} runs of {Sources} sources: {100 * MedianShare:0} % of the ceiling in the middle of the runs, {100 * ShareRange?.Low:0} to {100 * ShareRange?.High:0} % in eight of ten")
        : IsMeasured
        ? FormattableString.Invariant($"{Runs} runs of {Sources} sources: off by {100 * MeanError:0.#} % on average, {100 * WorstError:0.#} % at worst, bias {100 * Bias:+0.#;-0.#;0} %, {100 * PromisedTooMuch:0} % promised too much")
        : "nobody has measured it";
}
