using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Benchmark;

public class BenchmarkCalculatorTests
{
    [Fact]
    public void Ratio_and_points_are_plain_arithmetic()
    {
        BenchmarkCalculator.Ratio(-3, 2).Should().Be(-1.5);
        BenchmarkCalculator.PercentagePoints(0, 100).Should().Be(-100);
        BenchmarkCalculator.PercentagePoints(100, 0).Should().Be(100);
    }

    [Theory]
    [InlineData(0.25, 0.25, 0)]
    [InlineData(1, 0.25, 1)]
    [InlineData(0, 0.5, -1)]
    [InlineData(0.4, 0, 0.4)]
    public void ChanceCorrected_is_not_cut_off_below_chance(double score, double chance, double expected) =>
        BenchmarkCalculator.ChanceCorrected(score, chance).Should().BeApproximately(expected, 1e-15);

    [Fact]
    public void ChanceCorrectedRatio_divides_what_lies_above_chance() =>
        BenchmarkCalculator.ChanceCorrectedRatio(0.75, 0.5, 0.25).Should().BeApproximately(2, 1e-15);

    [Theory]
    [InlineData(0.5, 100, StandardErrorEstimator.Items, 0.05)]
    [InlineData(0.5, 101, StandardErrorEstimator.ItemsLessOne, 0.05)]
    [InlineData(0.5, 2, StandardErrorEstimator.ItemsLessOne, 0.5)]
    [InlineData(0.2, 1, StandardErrorEstimator.Items, 0.4)]
    [InlineData(0, 30, StandardErrorEstimator.Items, 0)]
    [InlineData(1, 30, StandardErrorEstimator.Items, 0)]
    public void StandardError_follows_the_estimator(double score, long items, StandardErrorEstimator estimator, double expected) =>
        BenchmarkCalculator.StandardError(score, items, estimator).Should().BeApproximately(expected, 1e-15);

    [Fact]
    public void ClusteredStandardError_of_single_items_is_the_naive_one()
    {
        var error = BenchmarkCalculator.ClusteredStandardError([[1], [0], [1], [0]]);

        error.Mean.Should().Be(0.5);
        error.StandardError.Should().Be(0.25);
        error.NaiveStandardError.Should().Be(0.25);
    }

    [Fact]
    public void ClusteredStandardError_grows_with_likeness_and_ignores_empty_clusters()
    {
        var error = BenchmarkCalculator.ClusteredStandardError([[1, 1], [], [0, 0]]);

        error.StandardError.Should().BeApproximately(Math.Sqrt(2) / 4, 1e-15);
        error.NaiveStandardError.Should().Be(0.25);
    }

    [Theory]
    [InlineData(0.5, 100, 0.40383153036599565, 0.59616846963400435)]
    [InlineData(0.9, 10, 0.59584997320476159, 0.9821237869049271)]
    [InlineData(1e-9, 1000, 2.6031763609640962e-16, 0.0038267604779013454)]
    [InlineData(1e-20, 30, 7.8095331488101722e-40, 0.11351339317396874)]
    [InlineData(0.9999999990686774, 1000, 0.99617323965892785, 0.99999999999999977)]
    [InlineData(0, 1, 0, 0.79345068562276255)]
    [InlineData(1, 1, 0.20654931437723745, 1)]
    public void WilsonInterval_holds_also_at_the_ends(double score, long items, double low, double high)
    {
        var interval = BenchmarkCalculator.WilsonInterval(score, items);

        interval.Low.Should().BeApproximately(low, 1e-12 * low);
        interval.High.Should().BeApproximately(high, 1e-12 * high);
        interval.Confidence.Should().Be(0.95);
    }

    [Theory]
    [InlineData(30)]
    [InlineData(35030)]
    public void WilsonInterval_just_below_one_never_leaves_the_scale(long items) => BenchmarkCalculator.WilsonInterval(Math.BitDecrement(1), items).High.Should().BeLessThanOrEqualTo(1);

    [Fact]
    public void WilsonIntervalOfCount_is_that_of_the_fraction()
    {
        BenchmarkCalculator.WilsonIntervalOfCount(9, 10, 0.9).Should().Be(BenchmarkCalculator.WilsonInterval(0.9, 10, 0.9));
        BenchmarkCalculator.WilsonIntervalOfCount(10, 10).High.Should().Be(1);
        BenchmarkCalculator.WilsonIntervalOfCount(0, 10).Low.Should().Be(0);
    }

    [Fact]
    public void RatioInterval_is_symmetric_on_the_log_scale()
    {
        var interval = BenchmarkCalculator.RatioInterval(0.5, 100, 0.25, 50);

        interval.Low.Should().BeApproximately(1.1907572536989723, 1e-12);
        interval.High.Should().BeApproximately(3.3592069144020637, 1e-12);
        interval.Confidence.Should().Be(0.95);
    }

    [Fact]
    public void RatioInterval_of_two_full_scores_is_one_point() =>
        BenchmarkCalculator.RatioInterval(1, 10, 1, 10, 0.9).Should().Be(new Interval { Low = 1, High = 1, Confidence = 0.9 });

    [Theory]
    [InlineData(DifferenceVariance.Unpooled, 0.05, 5, 5.7330314375838782e-7)]
    [InlineData(DifferenceVariance.Pooled, 0.055621488653217472, 4.4946657497549472, 6.9679310728498321e-6)]
    public void TestDifference_uses_the_variance_asked_for(DifferenceVariance variance, double error, double z, double p)
    {
        var test = BenchmarkCalculator.TestDifference(0.75, 100, 0.5, 400, variance);

        test.Difference.Should().Be(0.25);
        test.StandardError.Should().BeApproximately(error, 1e-14);
        test.Z.Should().BeApproximately(z, 1e-12);
        test.PValue.Should().BeApproximately(p, 1e-12 * p);
        test.Interval.Low.Should().BeApproximately(0.15200180077299731, 1e-14);
        test.Interval.High.Should().BeApproximately(0.34799819922700269, 1e-14);
        test.IsSignificant.Should().BeTrue();
    }

    [Theory]
    [InlineData(0.95, true)]
    [InlineData(0.99, false)]
    public void TestDifference_is_significant_by_the_confidence_asked_for(double confidence, bool significant)
    {
        // CLIcK, A.X 3.1 Light against the other published score of A.X 4.0 Light.
        var test = BenchmarkCalculator.TestDifference(0.7122, 1995, 0.6805, 1995, confidence: confidence);

        test.PValue.Should().BeApproximately(0.029362913804190631, 1e-13);
        test.IsSignificant.Should().Be(significant);
        (test.Interval.Low > 0).Should().Be(significant);
    }

    [Fact]
    public void TestDifference_of_a_full_and_an_empty_score_has_a_pooled_variance_only()
    {
        var unpooled = () => BenchmarkCalculator.TestDifference(1, 10, 0, 10);

        unpooled.Should().Throw<ArgumentException>().WithMessage("*variance*Wilson*");
        BenchmarkCalculator.TestDifference(1, 10, 0, 10, DifferenceVariance.Pooled).Z.Should().BeApproximately(Math.Sqrt(20), 1e-12);
    }

    [Fact]
    public void TestPaired_counts_discordant_items()
    {
        var test = BenchmarkCalculator.TestPaired(100, 30, 10);

        test.Difference.Should().BeApproximately(0.2, 1e-15);
        test.StandardError.Should().BeApproximately(0.060302268915552725, 1e-15);
        test.Z.Should().BeApproximately(3.3166247903553998, 1e-12);
        test.PValue.Should().BeApproximately(0.00091111887715371289, 1e-15);
        test.McNemarChiSquared.Should().Be(9.025);
        BenchmarkCalculator.TestPaired(100, 10, 30).Z.Should().Be(-test.Z);
        BenchmarkCalculator.TestPaired(2, 1, 1).McNemarChiSquared.Should().Be(0);
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(5, 5, 1)]
    [InlineData(4, 6, 0.75390625)]
    [InlineData(10, 0, 0.001953125)]
    [InlineData(600, 1000, 1.1556967508328535e-23)]
    public void McNemarExact_is_two_sided_and_at_most_one(long onlyA, long onlyB, double expected)
    {
        BenchmarkCalculator.McNemarExact(onlyA, onlyB).Should().BeApproximately(expected, 1e-12 * expected);
        BenchmarkCalculator.McNemarExact(onlyB, onlyA).Should().BeApproximately(expected, 1e-12 * expected);
    }

    [Theory]
    [InlineData(100, 0.5, 0.05, 0.8, 0.19810199057996729)]
    [InlineData(400, 0.2, 0.01, 0.9, 0.10910320680621092)]
    [InlineData(100, 0.5, 0.05, 0.5, 0.13859038243496779)]
    [InlineData(100, 0.5, 0.05, 0.03, 0.0055981910013614113)]
    [InlineData(100, 0.5, 1e-300, 0.8, 2.6804586041966119)]
    public void MinimumDetectableEffect_follows_alpha_and_power(long items, double baseRate, double alpha, double power, double expected) =>
        BenchmarkCalculator.MinimumDetectableEffect(items, baseRate, alpha, power).Should().BeApproximately(expected, 1e-12);

    [Theory]
    [InlineData(0.5, 0.03, 0.05, 0.8, 4361)]
    [InlineData(0.2, 0.1, 0.01, 0.9, 477)]
    [InlineData(0.62, 0.005, 0.05, 0.8, 147936)]
    public void ItemsNeeded_is_rounded_up(double baseRate, double difference, double alpha, double power, long expected) =>
        BenchmarkCalculator.ItemsNeeded(baseRate, difference, alpha, power).Should().Be(expected);

    [Fact]
    public void Defaults_are_five_and_eighty_percent()
    {
        BenchmarkCalculator.MinimumDetectableEffect(100, 0.5).Should().Be(BenchmarkCalculator.MinimumDetectableEffect(100, 0.5, 0.05, 0.8));
        BenchmarkCalculator.ItemsNeeded(0.5, 0.03).Should().Be(4361);
    }

    [Fact]
    public void Holm_steps_down_in_the_order_given()
    {
        var tests = BenchmarkCalculator.Holm([0.04, 0.01, 0.03, 0.5]);

        tests.Select(t => t.PValue).Should().Equal(0.04, 0.01, 0.03, 0.5);
        tests.Zip([0.09, 0.04, 0.09, 0.5]).Should().OnlyContain(pair => Math.Abs(pair.First.Adjusted - pair.Second) < 1e-15);
        tests.Select(t => t.IsSignificant).Should().Equal(false, true, false, false);
        BenchmarkCalculator.Holm([0.04, 0.01, 0.03, 0.5], 0.1).Select(t => t.IsSignificant).Should().Equal(true, true, true, false);
        BenchmarkCalculator.Holm([0.6, 0.9]).Select(t => t.Adjusted).Should().Equal(1, 1);
        BenchmarkCalculator.Holm([0.05]).Single().IsSignificant.Should().BeTrue();
        BenchmarkCalculator.Holm([]).Should().BeEmpty();
    }
}
