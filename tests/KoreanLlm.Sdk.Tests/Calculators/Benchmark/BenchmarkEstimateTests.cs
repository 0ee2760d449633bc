using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Benchmark;

public class BenchmarkEstimateTests
{
    [Fact]
    public void Estimates_give_the_bare_value_with_unit_and_formula()
    {
        Check(BenchmarkCalculator.EstimateRatio(61.7, 64.15), BenchmarkCalculator.Ratio(61.7, 64.15), "ratio", "ratio");
        Check(BenchmarkCalculator.EstimatePercentagePoints(61.7, 64.15), BenchmarkCalculator.PercentagePoints(61.7, 64.15), "percentage points", "percentage-points");
        Check(BenchmarkCalculator.EstimateChanceCorrected(0.7, 0.2), BenchmarkCalculator.ChanceCorrected(0.7, 0.2), "fraction", "chance-corrected");
        Check(BenchmarkCalculator.EstimateChanceCorrectedRatio(0.7, 0.6, 0.2), BenchmarkCalculator.ChanceCorrectedRatio(0.7, 0.6, 0.2), "ratio", "chance-corrected-ratio");
        Check(BenchmarkCalculator.EstimateStandardError(0.7, 9), BenchmarkCalculator.StandardError(0.7, 9), "fraction", "standard-error");
        Check(BenchmarkCalculator.EstimateClusteredStandardError([[1, 0], [1]]), BenchmarkCalculator.ClusteredStandardError([[1, 0], [1]]), "fraction", "clustered-error");
        Check(BenchmarkCalculator.EstimateWilsonInterval(0.7, 9, 0.9), BenchmarkCalculator.WilsonInterval(0.7, 9, 0.9), "fraction", "wilson");
        Check(BenchmarkCalculator.EstimateRatioInterval(0.7, 9, 0.6, 8, 0.9), BenchmarkCalculator.RatioInterval(0.7, 9, 0.6, 8, 0.9), "ratio", "ratio-interval");
        Check(BenchmarkCalculator.EstimateDifference(0.7, 9, 0.6, 8, confidence: 0.9), BenchmarkCalculator.TestDifference(0.7, 9, 0.6, 8, confidence: 0.9), "fraction", "difference");
        Check(BenchmarkCalculator.EstimatePaired(9, 3, 2), BenchmarkCalculator.TestPaired(9, 3, 2), "fraction", "paired");
        Check(BenchmarkCalculator.EstimateMcNemarExact(3, 2), BenchmarkCalculator.McNemarExact(3, 2), "probability", "mcnemar-exact");
        Check(BenchmarkCalculator.EstimateMinimumDetectableEffect(9, 0.4, 0.1, 0.9), BenchmarkCalculator.MinimumDetectableEffect(9, 0.4, 0.1, 0.9), "fraction", "minimum-detectable-effect");
        Check(BenchmarkCalculator.EstimateItemsNeeded(0.4, 0.1, 0.1, 0.9), BenchmarkCalculator.ItemsNeeded(0.4, 0.1, 0.1, 0.9), "items of each run", "items-needed");
    }

    [Fact]
    public void Estimate_of_many_tests_is_in_the_order_given()
    {
        var estimate = BenchmarkCalculator.EstimateHolm([0.03, 0.02], 0.05);

        estimate.Value.Should().Equal(BenchmarkCalculator.Holm([0.03, 0.02], 0.05));
        (estimate.Unit, estimate.Formula.Id).Should().Be(("probability", "benchmark.holm"));
        estimate.Assumptions.Should().ContainSingle();
    }

    [Fact]
    public void Presets_name_the_choice()
    {
        BenchmarkCalculator.EstimateStandardError(0.7, 9, StandardErrorEstimator.ItemsLessOne).Preset.Should().Be("ItemsLessOne");
        BenchmarkCalculator.EstimateDifference(0.7, 9, 0.6, 8).Preset.Should().Be("unpooled");
        BenchmarkCalculator.EstimateDifference(0.7, 9, 0.6, 8, DifferenceVariance.Pooled).Preset.Should().Be("pooled");
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(0.5, false)]
    public void A_standard_error_of_zero_is_warned_of(double score, bool warned) =>
        BenchmarkCalculator.EstimateStandardError(score, 9).Warnings.Any(w => w.Contains("Wilson", StringComparison.Ordinal)).Should().Be(warned);

    private static void Check<T>(Estimate<T> estimate, T value, string unit, string formula)
        where T : notnull
    {
        estimate.Value.Should().Be(value);
        (estimate.Unit, estimate.Formula.Id).Should().Be((unit, "benchmark." + formula));
        estimate.Formula.Citation.Should().NotBeEmpty();
        estimate.Formula.Expression.Should().NotBeEmpty();
        estimate.Assumptions.Should().ContainSingle();
    }
}
