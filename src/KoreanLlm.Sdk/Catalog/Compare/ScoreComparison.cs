using System.Collections.Immutable;
using System.Globalization;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk;

/// <summary>Two scores on one benchmark beside each other, and what may be said of them.</summary>
public sealed record ScoreComparison
{
    private readonly ValueList<SettingDifference> _differences;
    private readonly ValueList<BenchmarkResult> _otherScoresOfFirst;
    private readonly ValueList<BenchmarkResult> _otherScoresOfSecond;
    private readonly ValueList<LocalizedText> _warnings;

    /// <summary>The benchmark.</summary>
    public required Benchmark Benchmark { get; init; }

    /// <summary>The score of the first system: of all its scores the one that compares best. Null where one of the two has no score on the benchmark.</summary>
    public BenchmarkResult? First { get; init; }

    /// <summary>The score of the second system, chosen likewise; null together with <see cref="First"/>.</summary>
    public BenchmarkResult? Second { get; init; }

    /// <summary>How far the two may be compared.</summary>
    public required Comparability Comparability { get; init; }

    /// <summary>Why they may or may not be compared, in English and Korean; where a score is missing, whose.</summary>
    public required LocalizedText Reason { get; init; }

    /// <summary>Where the settings differ, or where one of them is silent.</summary>
    public ImmutableArray<SettingDifference> Differences { get => _differences; init => _differences = Guard.List(value); }

    /// <summary>First over second; null where they are not comparable and the caller did not insist. A ratio, never a score.</summary>
    public double? Ratio { get; init; }

    /// <summary>First minus second in percentage points; null where they are not comparable, the caller did not insist, or the unit is not percent.</summary>
    public double? PercentagePoints { get; init; }

    /// <summary>Whether the difference is more than chance; null where that cannot be told, see <see cref="TestNote"/>.</summary>
    public DifferenceTestResult? Test { get; init; }

    /// <summary>Why there is no test, or what the test takes for granted.</summary>
    public required LocalizedText TestNote { get; init; }

    /// <summary>First over second in total parameters; null where one of them is unknown. 1 means the same size.</summary>
    public double? SizeRatio { get; init; }

    /// <summary>Other scores of the first system on the benchmark.</summary>
    public ImmutableArray<BenchmarkResult> OtherScoresOfFirst { get => _otherScoresOfFirst; init => _otherScoresOfFirst = Guard.List(value); }

    /// <summary>Other scores of the second system on the benchmark.</summary>
    public ImmutableArray<BenchmarkResult> OtherScoresOfSecond { get => _otherScoresOfSecond; init => _otherScoresOfSecond = Guard.List(value); }

    /// <summary>What a reader must know, in English and Korean.</summary>
    public ImmutableArray<LocalizedText> Warnings { get => _warnings; init => _warnings = Guard.List(value); }

    /// <summary>Benchmark, both systems with their scores, comparability and, where there is a test, its p; the reason where a score is missing.</summary>
    public override string ToString() => First is null || Second is null
        ? $"{Benchmark.Id}: {Reason.English}"
        : string.Create(CultureInfo.InvariantCulture, $"{Benchmark.Id}: {First.SystemId} {First.Value}, {Second.SystemId} {Second.Value}, {Comparability}{(Test is null ? "" : $", p = {Test.PValue:G2}")}");
}
