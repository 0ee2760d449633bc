using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Benchmark;

/// <summary>Expected values were computed with 60 digits.</summary>
public class DistributionTests
{
    [Theory]
    [InlineData(-3, 0.99865010196836991)]
    [InlineData(-0.5, 0.6914624612740131)]
    [InlineData(0, 0.5)]
    [InlineData(0.1, 0.46017216272297102)]
    [InlineData(1, 0.15865525393145705)]
    [InlineData(2.8, 0.0025551303304279342)]
    [InlineData(2.8284, 0.0023390656954665974)]
    [InlineData(2.83, 0.002327400206731554)]
    [InlineData(4, 3.1671241833119921e-5)]
    [InlineData(6.7, 1.0420976987965181e-11)]
    [InlineData(12, 1.776482112077679e-33)]
    [InlineData(20, 2.7536241186062337e-89)]
    [InlineData(37, 5.7255712225245768e-300)]
    public void UpperTail_is_right_to_twelve_digits(double z, double expected)
    {
        Near(NormalDistribution.UpperTail(z), expected);
        Near(NormalDistribution.TwoSided(z), 2 * Math.Min(expected, 1 - expected));
    }

    [Theory]
    [InlineData(0.4, 0.25334710313579974)]
    [InlineData(0.2, 0.84162123357291417)]
    [InlineData(0.025, 1.9599639845400542)]
    [InlineData(0.005, 2.5758293035489008)]
    [InlineData(1e-6, 4.753424308822899)]
    [InlineData(1e-12, 7.0344838253011319)]
    [InlineData(1e-50, 14.933337534788489)]
    [InlineData(5e-301, 37.06578788077213)]
    public void UpperQuantile_is_right_to_twelve_digits(double tail, double expected) => Near(NormalDistribution.UpperQuantile(tail), expected);

    [Theory]
    [InlineData(0.6, -0.25334710313579974)]
    [InlineData(0.8, -0.84162123357291417)]
    [InlineData(0.975, -1.9599639845400542)]
    public void UpperQuantile_above_one_half_is_negative(double tail, double expected) => Near(NormalDistribution.UpperQuantile(tail), expected);

    [Fact]
    public void UpperQuantile_of_one_half_is_zero() => NormalDistribution.UpperQuantile(0.5).Should().BeApproximately(0, 1e-15);

    [Theory]
    [InlineData(0, 1, 0.5)]
    [InlineData(0, 10, 0.0009765625)]
    [InlineData(1, 10, 0.0107421875)]
    [InlineData(3, 10, 0.171875)]
    [InlineData(4, 10, 0.376953125)]
    [InlineData(5, 10, 0.623046875)]
    [InlineData(14, 33, 0.24342512083239853)]
    [InlineData(100, 400, 1.2959434534860383e-24)]
    [InlineData(600, 1600, 5.7784837541642676e-24)]
    [InlineData(40, 1074, 5.2488128970328711e-251)]
    [InlineData(480, 1100, 1.3565690546503539e-5)]
    [InlineData(4800, 10000, 3.296757799336221e-5)]
    public void LowerTail_is_right_to_twelve_digits(long k, long n, double expected) => Near(BinomialDistribution.LowerTail(k, n), expected);

    [Fact]
    public void LowerTail_that_no_double_holds_is_zero() => BinomialDistribution.LowerTail(0, 1L << 40).Should().Be(0);

    private static void Near(double actual, double expected) => actual.Should().BeApproximately(expected, 1e-12 * Math.Abs(expected));
}
