using System.Globalization;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Benchmark;

/// <summary>Arguments outside their range are refused by name, value and range; nothing is clamped, nothing is NaN.</summary>
public class BenchmarkEdgeTests
{
    public static TheoryData<double> OutsideScores { get; } = [-1e-9, 1 + 1e-9, double.NaN, double.PositiveInfinity, double.NegativeInfinity];

    public static TheoryData<double> OutsideFractions { get; } = [0, 1, -0.5, 1.5, double.NaN, double.PositiveInfinity];

    [Theory]
    [MemberData(nameof(OutsideScores))]
    public void Scores_outside_zero_to_one_are_refused(double value)
    {
        Refused("score", value, () => BenchmarkCalculator.ChanceCorrected(value, 0.25));
        Refused("score", value, () => BenchmarkCalculator.StandardError(value, 10));
        Refused("score", value, () => BenchmarkCalculator.WilsonInterval(value, 10));
        Refused("scoreA", value, () => BenchmarkCalculator.TestDifference(value, 10, 0.5, 10));
        Refused("scoreB", value, () => BenchmarkCalculator.TestDifference(0.5, 10, value, 10));
        Refused("scoreA", value, () => BenchmarkCalculator.RatioInterval(value, 10, 0.5, 10));
        Refused("scoreB", value, () => BenchmarkCalculator.RatioInterval(0.5, 10, value, 10));
        Refused("clusters", value, () => BenchmarkCalculator.ClusteredStandardError([[value]]));
        Refused("pValues", value, () => BenchmarkCalculator.Holm([0.5, value]));
        Refused("scorePercent", 100 * value, () => BenchmarkCalculator.PercentagePoints(100 * value, 50));
        Refused("baselinePercent", 100 * value, () => BenchmarkCalculator.PercentagePoints(50, 100 * value));
    }

    [Theory]
    [MemberData(nameof(OutsideFractions))]
    public void Levels_outside_zero_to_one_are_refused(double value)
    {
        Refused("confidence", value, () => BenchmarkCalculator.WilsonInterval(0.5, 10, value));
        Refused("confidence", value, () => BenchmarkCalculator.RatioInterval(0.5, 10, 0.5, 10, value));
        Refused("confidence", value, () => BenchmarkCalculator.TestDifference(0.5, 10, 0.5, 10, confidence: value));
        Refused("baseRate", value, () => BenchmarkCalculator.MinimumDetectableEffect(10, value));
        Refused("baseRate", value, () => BenchmarkCalculator.ItemsNeeded(value, 0.1));
        Refused("difference", value, () => BenchmarkCalculator.ItemsNeeded(0.5, value));
        Refused("alpha", value, () => BenchmarkCalculator.MinimumDetectableEffect(10, 0.5, value));
        Refused("alpha", value, () => BenchmarkCalculator.Holm([0.5], value));
        Refused("power", value, () => BenchmarkCalculator.ItemsNeeded(0.5, 0.1, 0.05, value));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(long.MinValue)]
    public void Items_below_one_are_refused(long items)
    {
        Refused("items", items, () => BenchmarkCalculator.StandardError(0.5, items));
        Refused("items", items, () => BenchmarkCalculator.WilsonInterval(0.5, items));
        Refused("items", items, () => BenchmarkCalculator.WilsonIntervalOfCount(0, items));
        Refused("items", items, () => BenchmarkCalculator.TestPaired(items, 1, 0));
        Refused("items", items, () => BenchmarkCalculator.MinimumDetectableEffect(items, 0.5));
        Refused("itemsA", items, () => BenchmarkCalculator.RatioInterval(0.5, items, 0.5, 10));
        Refused("itemsB", items, () => BenchmarkCalculator.RatioInterval(0.5, 10, 0.5, items));
        Refused("itemsA", items, () => BenchmarkCalculator.TestDifference(0.5, items, 0.5, 10));
        Refused("itemsB", items, () => BenchmarkCalculator.TestDifference(0.5, 10, 0.5, items));
    }

    [Fact]
    public void A_zero_baseline_has_no_ratio()
    {
        Refused("baseline", 0.0, () => BenchmarkCalculator.Ratio(1, 0));
        Refused("baseline", double.NaN, () => BenchmarkCalculator.Ratio(1, double.NaN));
        Refused("score", double.PositiveInfinity, () => BenchmarkCalculator.Ratio(double.PositiveInfinity, 1));
        Refused("scoreB", 0.0, () => BenchmarkCalculator.RatioInterval(0.5, 10, 0, 10));
        Refused("baseline", 0.25, () => BenchmarkCalculator.ChanceCorrectedRatio(0.5, 0.25, 0.25));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    public void Chance_of_one_or_below_zero_is_refused(double chance) => Refused("chance", chance, () => BenchmarkCalculator.ChanceCorrected(0.5, chance));

    [Fact]
    public void Results_too_large_for_their_type_are_errors()
    {
        Overflows(() => BenchmarkCalculator.Ratio(double.MaxValue, 0.5));
        Overflows(() => BenchmarkCalculator.RatioInterval(0.5, 1, double.Epsilon, 1));
        Overflows(() => BenchmarkCalculator.ItemsNeeded(0.5, 1e-12));
        Overflows(() => BenchmarkCalculator.McNemarExact(long.MaxValue, 1));
    }

    [Fact]
    public void A_sample_variance_needs_two_items() => Refused("items", 1L, () => BenchmarkCalculator.StandardError(0.5, 1, StandardErrorEstimator.ItemsLessOne));

    [Fact]
    public void Undefined_choices_are_refused()
    {
        Refused("estimator", (StandardErrorEstimator)9, () => BenchmarkCalculator.StandardError(0.5, 10, (StandardErrorEstimator)9));
        Refused("variance", (DifferenceVariance)9, () => BenchmarkCalculator.TestDifference(0.5, 10, 0.5, 10, (DifferenceVariance)9));
    }

    [Fact]
    public void Counts_that_cannot_be_are_refused()
    {
        Refused("successes", 11L, () => BenchmarkCalculator.WilsonIntervalOfCount(11, 10));
        Refused("successes", -1L, () => BenchmarkCalculator.WilsonIntervalOfCount(-1, 10));
        Refused("onlyA", -1L, () => BenchmarkCalculator.McNemarExact(-1, 2));
        Refused("onlyB", -1L, () => BenchmarkCalculator.McNemarExact(2, -1));
        Refused("onlyB", 0L, () => BenchmarkCalculator.McNemarExact(0, 0));
        Refused("items", 1L, () => BenchmarkCalculator.TestPaired(1, 1, 0));
        Refused("items", 9L, () => BenchmarkCalculator.TestPaired(9, 5, 5));
        Refused("items", 5L, () => BenchmarkCalculator.TestPaired(5, 5, 0));
        BenchmarkCalculator.TestPaired(10, 5, 5).Z.Should().Be(0);
    }

    [Fact]
    public void Power_that_chance_alone_gives_is_refused()
    {
        Refused("power", 0.025, () => BenchmarkCalculator.MinimumDetectableEffect(100, 0.5, 0.05, 0.025));
        Refused("power", 1e-20, () => BenchmarkCalculator.ItemsNeeded(0.5, 0.1, 0.05, 1e-20));
        BenchmarkCalculator.MinimumDetectableEffect(100, 0.5, 0.05, 0.0251).Should().BePositive();
    }

    [Fact]
    public void Alpha_whose_quantile_no_double_reaches_is_refused() =>
        Refused("alpha", double.Epsilon, () => BenchmarkCalculator.MinimumDetectableEffect(100, 0.5, double.Epsilon));

    [Fact]
    public void Missing_lists_are_refused()
    {
        var none = () => BenchmarkCalculator.ClusteredStandardError(null!);
        var noCluster = () => BenchmarkCalculator.ClusteredStandardError([[1], null!]);
        var noItem = () => BenchmarkCalculator.ClusteredStandardError([[], []]);
        var noTests = () => BenchmarkCalculator.Holm(null!);

        none.Should().Throw<ArgumentNullException>().WithParameterName("clusters");
        noCluster.Should().Throw<ArgumentNullException>().WithParameterName("clusters");
        noItem.Should().Throw<ArgumentException>().WithParameterName("clusters").WithMessage("*at least one*");
        noTests.Should().Throw<ArgumentNullException>().WithParameterName("pValues");
    }

    private static void Refused(string name, object value, Func<object> call)
    {
        var exception = call.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(name).Which;
        exception.Message.Should().StartWith(string.Create(CultureInfo.InvariantCulture, $"{name} is {value}: it must be "));
    }

    private static void Overflows(Func<object> call) => call.Should().Throw<OverflowException>();
}
