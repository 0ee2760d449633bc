using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators;

/// <summary>The worked examples of the documentation, with the output it prints.</summary>
public class WorkedExampleTests
{
    [Fact]
    public void Scaling_of_AX_31_Light()
    {
        Invariant($"{ScalingCalculator.TokensPerParameter(1_650_000_000_000, 7_264_800_768):0.0}").Should().Be("227.1");
        Invariant($"{ScalingCalculator.ChinchillaMultiple(1_650_000_000_000, 7_264_800_768):0.0}").Should().Be("11.4");
        ScalingCalculator.OvertrainingAcrossLaws(7_264_800_768, 1.65e12).ToString().Should().Be("3.373 to 11.06 times the optimal tokens over 5 laws (factor 3.3)");
        ScalingCalculator.EstimateInferenceAdjustedOptimum(13e9, 2e12, ScalingLaw.DeVriesSardana2024).ToString().Should().Be("6.969e9 and 1.248e12 (saves 17.45 %) parameters and tokens");
    }

    [Fact]
    public void Training_of_EXAONE_4_and_HyperCLOVA()
    {
        var flops = TrainingCalculator.TrainingFlops(32_000_000_000, 14_000_000_000_000);
        Invariant($"{flops:0.###e0}").Should().Be("2.688e24");
        Invariant($"{TrainingCalculator.DeviceHours(flops, 989.5e12, 0.45):0}").Should().Be("1676866");
        Invariant($"{TrainingCalculator.EndToEndUtilization(1.476e23, 658_636.8, 312e12):0.000}").Should().Be("0.200");
    }

    [Fact]
    public void Growth_of_the_Korean_market()
    {
        Invariant($"{GrowthCalculator.CompoundAnnualGrowthRate(182.4, 1278.3, 6):0.0000}").Should().Be("0.3834");
        Invariant($"{GrowthCalculator.ImpliedBase(1278.3, 0.394, 5):0.0}").Should().Be("242.8");
        Invariant($"{GrowthCalculator.DoublingTime(0.394):0.00}").Should().Be("2.09");
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
