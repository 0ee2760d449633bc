using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Benchmark;

/// <summary>Figures at the ends of their range, where a formula as printed loses its digits.</summary>
public class BenchmarkExtremesTests
{
    // At 0 of n the Wilson interval ends at z² / (n + z²), at n of n it begins at n / (n + z²).
    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(1_000_000_000_000_000)]
    public void Wilson_ends_at_the_closed_form_of_no_and_of_all_successes(long items)
    {
        var squared = Math.Pow(1.959963984540054, 2);

        var none = BenchmarkCalculator.WilsonIntervalOfCount(0, items);
        var all = BenchmarkCalculator.WilsonIntervalOfCount(items, items);

        none.Low.Should().Be(0);
        (none.High * (items + squared) / squared).Should().BeApproximately(1, 1e-12);
        all.High.Should().Be(1);
        (all.Low * (items + squared) / items).Should().BeApproximately(1, 1e-12);
    }

    [Theory]
    [InlineData(1e-7)]
    [InlineData(double.Epsilon)]
    public void A_confidence_that_no_interval_has_is_refused(double confidence) =>
        FluentActions.Invoking(() => BenchmarkCalculator.WilsonInterval(0, 10, confidence)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(confidence));

    [Fact]
    public void The_smallest_confidence_has_an_interval_around_the_estimate() =>
        BenchmarkCalculator.WilsonInterval(0.3, 10, 1e-6).Should().Match<Interval>(i => i.Low < 0.3 && i.High > 0.3 && i.High - i.Low < 1e-6);

    [Fact]
    public void A_paired_test_of_very_many_items_has_a_variance()
    {
        // Squares of these counts do not fit a double: the variance is the small difference of two large numbers.
        const long Items = 94_906_267;
        var test = BenchmarkCalculator.TestPaired(Items, Items - 1, 0);

        // All but one item: d = n - 1, so that the variance of the differences is (n - 1) / (n (n - 1)) = 1 / n.
        test.StandardError.Should().BeApproximately(1.0 / Items, 1e-14 / Items);
        FluentActions.Invoking(() => BenchmarkCalculator.TestPaired(Items, Items, 0)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*favor one system*");
    }

    [Fact]
    public void A_paired_test_of_the_largest_counts_is_finite() =>
        BenchmarkCalculator.TestPaired(long.MaxValue, long.MaxValue / 2, long.MaxValue / 2).Should().Match<PairedTestResult>(t => t.Z == 0 && t.PValue == 1 && t.StandardError > 0);

    [Fact]
    public void The_exact_test_stops_where_its_sum_takes_too_long()
    {
        BenchmarkCalculator.McNemarExact(500_000, 500_000).Should().Be(1);
        BenchmarkCalculator.McNemarExact(4_850, 5_150).Should().BeApproximately(
            BenchmarkCalculator.TestPaired(long.MaxValue, 4_850, 5_150).PValue, 1e-4);
        FluentActions.Invoking(() => BenchmarkCalculator.McNemarExact(500_000, 500_001)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("onlyA is 500000: it must be at most 1000000*");
    }

    [Fact]
    public void A_difference_at_the_limit_of_significance_is_not_significant() =>
        new DifferenceTestResult { Difference = 1, StandardError = 1, PValue = 0.5, Interval = new() { Low = 0, High = 2, Confidence = 0.5 } }.IsSignificant.Should().BeFalse();

    [Fact]
    public void Overflow_names_the_figure()
    {
        FluentActions.Invoking(() => BenchmarkCalculator.Ratio(double.MaxValue, 0.5)).Should().Throw<OverflowException>().WithMessage("The ratio*");
        FluentActions.Invoking(() => BenchmarkCalculator.RatioInterval(0.5, 1, double.Epsilon, 1)).Should().Throw<OverflowException>().WithMessage("The upper end*");
        FluentActions.Invoking(() => BenchmarkCalculator.ChanceCorrectedRatio(1, double.Epsilon, 0)).Should().Throw<OverflowException>().WithMessage("The ratio*");
    }

    [Fact]
    public void Refusals_name_the_range()
    {
        Says(() => BenchmarkCalculator.WilsonIntervalOfCount(11, 10), "successes is 11: it must be 0 to items (10).*");
        Says(() => BenchmarkCalculator.StandardError(0.5, 1, StandardErrorEstimator.ItemsLessOne), "items is 1: it must be at least 2.*");
        Says(() => BenchmarkCalculator.StandardError(0.5, 1, (StandardErrorEstimator)9), "estimator is 9: it must be a defined estimator.*");
        Says(() => BenchmarkCalculator.TestDifference(0.5, 1, 0.5, 1, (DifferenceVariance)9), "variance is 9: it must be a defined variance.*");
        Says(() => BenchmarkCalculator.TestPaired(9, 5, 5), "items is 9: it must be at least 2 and at least onlyA + onlyB (10).*");
        Says(() => BenchmarkCalculator.ChanceCorrectedRatio(0.5, 0.25, 0.25), "baseline is 0.25: it must be a fraction other than chance.*");
        Says(() => BenchmarkCalculator.McNemarExact(0, 0), "onlyB is 0: it must be 0 or more, and not 0 together with onlyA.*");
    }

    private static void Says(Func<object> call, string message) => call.Should().Throw<ArgumentOutOfRangeException>().WithMessage(message);
}
