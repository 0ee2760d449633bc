using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Benchmark;

public class PairedTests
{
    /// <summary>
    /// 198 items of GPQA Diamond with five attempts each, two models of OpenAI: how many items have which difference of means, counted from the scores that the library evalconfidence publishes
    /// (Apache-2.0). Its author gives +5.9 points, 95 % [0.4, 11.3], p 0.036.
    /// </summary>
    private static readonly (double Difference, int Items)[] Published =
        [(-1, 1), (-0.8, 8), (-0.6, 5), (-0.4, 14), (-0.2, 18), (0, 90), (0.2, 17), (0.4, 18), (0.6, 11), (0.8, 10), (1, 6)];

    [Fact]
    public void BootstrapPaired_gives_the_published_worked_example()
    {
        var test = BenchmarkCalculator.BootstrapPaired(Published.SelectMany(p => Enumerable.Repeat(new[] { p.Difference }, p.Items)));

        (test.Items, test.Clusters).Should().Be((198, 198));
        test.Difference.Should().BeApproximately(0.0585858585858586, 1e-12);
        test.StandardError.Should().BeApproximately(0.02778847337, 1e-10);
        test.Interval.Low.Should().BeApproximately(0.004, 0.002);
        test.Interval.High.Should().BeApproximately(0.113, 0.002);
        test.PValue.Should().BeApproximately(0.036, 0.004);
    }

    [Theory]
    [InlineData(0, 1, 0.5)]
    [InlineData(1, 1, 1)]
    [InlineData(5, 5, 1)]
    [InlineData(4, 6, 0.548828125)]
    [InlineData(10, 0, 0.0009765625)]
    public void McNemarMidP_leaves_out_half_the_observed_split_at_both_ends(long onlyA, long onlyB, double expected)
    {
        BenchmarkCalculator.McNemarMidP(onlyA, onlyB).Should().BeApproximately(expected, 1e-12);
        BenchmarkCalculator.McNemarMidP(onlyB, onlyA).Should().BeApproximately(expected, 1e-12);
        BenchmarkCalculator.McNemarMidP(onlyA, onlyB).Should().BeLessThanOrEqualTo(BenchmarkCalculator.McNemarExact(onlyA, onlyB));
    }

    [Fact]
    public void BootstrapPaired_repeats_itself_and_hears_the_seed()
    {
        double[][] differences = [[0.5], [0], [-0.25], [1], [0.75], [0]];

        BenchmarkCalculator.BootstrapPaired(differences, seed: 3).Should().Be(BenchmarkCalculator.BootstrapPaired(differences, seed: 3));
        BenchmarkCalculator.BootstrapPaired(differences, resamples: 101, seed: 3).Should().NotBe(BenchmarkCalculator.BootstrapPaired(differences, resamples: 101, seed: 4));
    }

    [Fact]
    public void BootstrapPaired_is_less_sure_where_items_hang_together()
    {
        var alone = Enumerable.Range(0, 40).Select(i => new double[] { i % 4 == 0 ? -1 : 1 }).ToList();
        var together = Enumerable.Range(0, 8).Select(i => Enumerable.Repeat(i % 4 == 0 ? -1.0 : 1, 5).ToArray()).ToList();

        var (few, many) = (BenchmarkCalculator.BootstrapPaired(together), BenchmarkCalculator.BootstrapPaired(alone));

        few.Difference.Should().Be(many.Difference);
        few.Items.Should().Be(40);
        few.Clusters.Should().Be(8);
        few.StandardError.Should().BeGreaterThan(2 * many.StandardError);
        few.PValue.Should().BeGreaterThan(many.PValue);
    }

    [Fact]
    public void BootstrapPaired_of_no_difference_is_certain_of_none()
    {
        var test = BenchmarkCalculator.BootstrapPaired([[0.0], [0.0], [0.0]]);

        (test.Difference, test.PValue, test.Interval.Low, test.Interval.High).Should().Be((0, 1, 0, 0));
    }

    [Fact]
    public void BootstrapPaired_refuses_what_it_cannot_resample()
    {
        var one = () => BenchmarkCalculator.BootstrapPaired([[0.5], []]);
        var few = () => BenchmarkCalculator.BootstrapPaired([[0.5], [1]], resamples: 99);
        var endless = () => BenchmarkCalculator.BootstrapPaired([[0.5], [double.NaN]]);

        one.Should().Throw<ArgumentException>().WithMessage("*1 clusters*at least two*");
        few.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*99*100 to 1000000*");
        endless.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*differences*");
    }
}
