using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Scaling;

public class InferenceOptimumTests
{
    [Fact]
    public void EstimateInferenceAdjustedOptimum_reproduces_the_first_figure_of_Sardana()
    {
        var estimate = ScalingCalculator.EstimateInferenceAdjustedOptimum(13e9, 2e12, ScalingLaw.DeVriesSardana2024);

        estimate.Value.Parameters.Should().BeApproximately(6.968595e9, 1e4);
        estimate.Value.Tokens.Should().BeApproximately(1.24784e12, 1e7);
        estimate.Value.TargetLoss.Should().BeApproximately(2.0452817884779284, 1e-13);
        estimate.Value.BaselineParameters.Should().Be(13e9);
        estimate.Value.BaselineTokens.Should().BeApproximately(576485566710.4048, 1e-1);
        estimate.Value.InferenceTokens.Should().Be(2e12);
        estimate.Value.BaselineTotalFlops.Should().BeApproximately(9.696587420341157e22, 1e10);
        estimate.Value.SavedFlops.Should().BeApproximately(1.6917e22, 1e18);
        estimate.Value.SavedFraction.Should().BeApproximately(0.1744670380314528, 1e-9);
        estimate.ToString().Should().Be("6.969e9 and 1.248e12 (saves 17.45 %) parameters and tokens");
        estimate.Formula.Id.Should().Be("scaling.inference-adjusted-optimum");
        estimate.Preset.Should().Be("devries-sardana2024");
        estimate.Assumptions.Should().HaveCount(2).And.Contain(a => a.Contains("2 N FLOPs")).And.Contain(a => a.Contains("Data quality"));
        estimate.Warnings.Should().ContainSingle().Which.Should().Contain("training tokens");
    }

    [Fact]
    public void EstimateInferenceAdjustedOptimum_without_inference_is_the_baseline()
    {
        var optimum = ScalingCalculator.EstimateInferenceAdjustedOptimum(30e9, 0, ScalingLaw.Hoffmann2022Rounded).Value;

        optimum.Parameters.Should().BeApproximately(30e9, 1);
        optimum.SavedFraction.Should().BeApproximately(0, 1e-12);
    }

    [Theory]
    [InlineData(1e6)]
    [InlineData(1e12)]
    [InlineData(1e15)]
    [InlineData(1e18)]
    public void EstimateInferenceAdjustedOptimum_no_neighbour_of_the_same_loss_is_cheaper(double inference)
    {
        foreach (var law in ScalingLaw.Presets)
        {
            var optimum = ScalingCalculator.EstimateInferenceAdjustedOptimum(13e9, inference, law).Value;

            ScalingCalculator.EstimateLoss(optimum.Parameters, optimum.Tokens, law).Value.Loss.Should().BeApproximately(optimum.TargetLoss, 1e-12);
            foreach (var step in new[] { 0.99, 1.01 })
            {
                var parameters = optimum.Parameters * step;
                var tokens = ScalingCalculator.EstimateTokensForLoss(parameters, optimum.TargetLoss, law).Value;
                ((6 * parameters * tokens) + (2 * parameters * inference)).Should().BeGreaterThan(optimum.TotalFlops);
            }
        }
    }

    [Fact]
    public void EstimateInferenceAdjustedOptimum_of_a_model_takes_its_own_training_as_baseline()
    {
        var optimum = ScalingCalculator.EstimateInferenceAdjustedOptimum(Models.AX31Light, 1e12, ScalingLaw.Besiroglu2024Paper).Value;

        optimum.BaselineParameters.Should().Be(7_264_800_768);
        optimum.BaselineTokens.Should().Be(1.65e12);
        optimum.SavedFraction.Should().BeApproximately(0.18109531674969886, 1e-9);
        FluentActions.Invoking(() => ScalingCalculator.EstimateInferenceAdjustedOptimum(null!, 1e12, ScalingLaw.Besiroglu2024Paper)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void EstimateInferenceAdjustedOptimum_with_impossible_inference_is_refused(double inference) =>
        FluentActions.Invoking(() => ScalingCalculator.EstimateInferenceAdjustedOptimum(1e9, inference, ScalingLaw.Besiroglu2024Paper)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("inferenceTokens is*0 or more*");

    [Fact]
    public void EstimateInferenceAdjustedOptimum_overflow_is_an_error() =>
        FluentActions.Invoking(() => ScalingCalculator.EstimateInferenceAdjustedOptimum(1e9, 1e10, 1e305, ScalingLaw.Besiroglu2024Paper)).Should().Throw<OverflowException>();
}
