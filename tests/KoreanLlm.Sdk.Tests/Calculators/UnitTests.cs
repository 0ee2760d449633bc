using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators;

/// <summary>Units that are mistaken for each other: decimal and binary bytes, percent and fraction, won and dollar.</summary>
public class UnitTests
{
    [Fact]
    public void A_gigabyte_is_no_gibibyte()
    {
        var weights = InferenceCalculator.WeightBytes(8_030_261_248, 16);

        weights.Gigabytes.Should().Be(16.060522496);
        weights.Gibibytes.Should().BeApproximately(14.957527160644531, 1e-12);
        ByteCount.FromGibibytes(80).Bytes.Should().Be(85_899_345_920);
        ByteCount.FromGigabytes(80).Bytes.Should().Be(80_000_000_000);
    }

    [Fact]
    public void A_percentage_and_a_fraction_give_the_same_ratio_and_different_differences()
    {
        BenchmarkCalculator.Ratio(61.7, 64.15).Should().BeApproximately(BenchmarkCalculator.Ratio(0.617, 0.6415), 1e-15);
        BenchmarkCalculator.PercentagePoints(61.7, 64.15).Should().BeApproximately(100 * BenchmarkCalculator.TestDifference(0.617, 35_030, 0.6415, 35_030).Difference, 1e-12);
        FluentActions.Invoking(() => BenchmarkCalculator.StandardError(61.7, 35_030)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("score is 61.7: it must be a fraction*");
    }

    [Fact]
    public void A_cost_keeps_the_currency_of_its_price()
    {
        TrainingCalculator.Cost(2_788_000, new Money { Amount = 2, Currency = "USD" }).Should().Be(new Money { Amount = 5_576_000, Currency = "USD" });
        TrainingCalculator.Cost(10, Fixtures.Won(3450)).Should().Be(Fixtures.Won(34_500));
    }
}
