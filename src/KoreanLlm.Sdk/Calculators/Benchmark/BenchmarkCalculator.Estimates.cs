using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Calculators;

public static partial class BenchmarkCalculator
{
    private const string Fraction = "fraction";
    private const string Probability = "probability";
    private const string IndependentItems = "Items are independent and weigh the same: not so for clustered questions, averages over subjects or repeated samples.";
    private const string IndependentRuns = "The two runs are independent. On the same items a paired test, which needs the answers, is usually much sharper.";
    private const string SameItems = "Both systems answered the same items, each once.";

    /// <summary><see cref="Ratio"/> with its formula.</summary>
    /// <inheritdoc cref="Ratio"/>
    public static Estimate<double> EstimateRatio(double score, double baseline) => new()
    {
        Value = Ratio(score, baseline),
        Unit = "ratio",
        Formula = BenchmarkFormulas.Ratio,
        Assumptions = ["Both values are of one scale and one setting. The ratio is no score."],
    };

    /// <summary><see cref="PercentagePoints"/> with its formula.</summary>
    /// <inheritdoc cref="PercentagePoints"/>
    public static Estimate<double> EstimatePercentagePoints(double scorePercent, double baselinePercent) => new()
    {
        Value = PercentagePoints(scorePercent, baselinePercent),
        Unit = "percentage points",
        Formula = BenchmarkFormulas.PercentagePoints,
        Assumptions = ["Both percentages are of one test and one setting."],
    };

    /// <summary><see cref="ChanceCorrected"/> with its formula.</summary>
    /// <inheritdoc cref="ChanceCorrected"/>
    public static Estimate<double> EstimateChanceCorrected(double score, double chance) => new()
    {
        Value = ChanceCorrected(score, chance),
        Unit = Fraction,
        Formula = BenchmarkFormulas.ChanceCorrected,
        Assumptions = ["Without knowledge every item is guessed, and right with the probability of chance."],
    };

    /// <summary><see cref="ChanceCorrectedRatio"/> with its formula.</summary>
    /// <inheritdoc cref="ChanceCorrectedRatio"/>
    public static Estimate<double> EstimateChanceCorrectedRatio(double score, double baseline, double chance) => new()
    {
        Value = ChanceCorrectedRatio(score, baseline, chance),
        Unit = "ratio",
        Formula = BenchmarkFormulas.ChanceCorrectedRatio,
        Assumptions = ["Without knowledge every item is guessed, and right with the probability of chance."],
    };

    /// <summary><see cref="StandardError"/> with its formula; the preset names the choice.</summary>
    /// <inheritdoc cref="StandardError"/>
    public static Estimate<double> EstimateStandardError(double score, long items, StandardErrorEstimator estimator = StandardErrorEstimator.Items) => new()
    {
        Value = StandardError(score, items, estimator),
        Unit = Fraction,
        Formula = BenchmarkFormulas.StandardError,
        Preset = estimator.ToString(),
        Assumptions = [IndependentItems],
        Warnings = score is 0 or 1 ? ["At 0 and 1 the standard error is 0 and says nothing: see the Wilson interval."] : [],
    };

    /// <summary><see cref="ClusteredStandardError"/> with its formula.</summary>
    /// <inheritdoc cref="ClusteredStandardError"/>
    public static Estimate<ClusteredError> EstimateClusteredStandardError(IEnumerable<IReadOnlyCollection<double>> clusters) => new()
    {
        Value = ClusteredStandardError(clusters),
        Unit = Fraction,
        Formula = BenchmarkFormulas.ClusteredError,
        Assumptions = ["Clusters are independent of each other. There is no correction for few clusters."],
    };

    /// <summary><see cref="WilsonInterval"/> with its formula.</summary>
    /// <inheritdoc cref="WilsonInterval"/>
    public static Estimate<ConfidenceInterval> EstimateWilsonInterval(double score, long items, double confidence = DefaultConfidence) => new()
    {
        Value = WilsonInterval(score, items, confidence),
        Unit = Fraction,
        Formula = BenchmarkFormulas.Wilson,
        Assumptions = [IndependentItems],
    };

    /// <summary><see cref="RatioInterval"/> with its formula.</summary>
    /// <inheritdoc cref="RatioInterval"/>
    public static Estimate<ConfidenceInterval> EstimateRatioInterval(double scoreA, long itemsA, double scoreB, long itemsB, double confidence = DefaultConfidence) => new()
    {
        Value = RatioInterval(scoreA, itemsA, scoreB, itemsB, confidence),
        Unit = "ratio",
        Formula = BenchmarkFormulas.RatioInterval,
        Assumptions = [IndependentRuns],
    };

    /// <summary><see cref="TestDifference"/> with its formula; the preset names the choice.</summary>
    /// <inheritdoc cref="TestDifference"/>
    public static Estimate<DifferenceTestResult> EstimateDifference(
        double scoreA, long itemsA, double scoreB, long itemsB, DifferenceVariance variance = DifferenceVariance.Unpooled, double confidence = DefaultConfidence) => new()
        {
            Value = TestDifference(scoreA, itemsA, scoreB, itemsB, variance, confidence),
            Unit = Fraction,
            Formula = BenchmarkFormulas.Difference,
            Preset = variance == DifferenceVariance.Pooled ? "pooled" : "unpooled",
            Assumptions = [IndependentRuns],
        };

    /// <summary><see cref="TestPaired"/> with its formula.</summary>
    /// <inheritdoc cref="TestPaired"/>
    public static Estimate<PairedTestResult> EstimatePaired(long items, long onlyA, long onlyB) => new()
    {
        Value = TestPaired(items, onlyA, onlyB),
        Unit = Fraction,
        Formula = BenchmarkFormulas.Paired,
        Assumptions = [SameItems],
    };

    /// <summary><see cref="McNemarExact"/> with its formula.</summary>
    /// <inheritdoc cref="McNemarExact"/>
    public static Estimate<double> EstimateMcNemarExact(long onlyA, long onlyB) => new()
    {
        Value = McNemarExact(onlyA, onlyB),
        Unit = Probability,
        Formula = BenchmarkFormulas.McNemar,
        Assumptions = [SameItems],
    };

    /// <summary><see cref="MinimumDetectableEffect"/> with its formula.</summary>
    /// <inheritdoc cref="MinimumDetectableEffect"/>
    public static Estimate<double> EstimateMinimumDetectableEffect(long items, double baseRate, double alpha = 0.05, double power = 0.8) => new()
    {
        Value = MinimumDetectableEffect(items, baseRate, alpha, power),
        Unit = Fraction,
        Formula = BenchmarkFormulas.MinimumDetectableEffect,
        Assumptions = [IndependentRuns],
    };

    /// <summary><see cref="ItemsNeeded"/> with its formula.</summary>
    /// <inheritdoc cref="ItemsNeeded"/>
    public static Estimate<long> EstimateItemsNeeded(double baseRate, double difference, double alpha = 0.05, double power = 0.8) => new()
    {
        Value = ItemsNeeded(baseRate, difference, alpha, power),
        Unit = "items of each run",
        Formula = BenchmarkFormulas.ItemsNeeded,
        Assumptions = [IndependentRuns],
    };

    /// <summary><see cref="Holm"/> with its formula.</summary>
    /// <inheritdoc cref="Holm"/>
    public static Estimate<ImmutableArray<AdjustedPValue>> EstimateHolm(IEnumerable<double> pValues, double alpha = 0.05) => new()
    {
        Value = Holm(pValues, alpha),
        Unit = Probability,
        Formula = BenchmarkFormulas.Holm,
        Assumptions = ["All tests that were made are given, not only those that succeeded."],
    };
}
