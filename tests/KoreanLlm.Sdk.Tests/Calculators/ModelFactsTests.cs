using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators;

public class ModelFactsTests
{
    [Fact]
    public void Compute_takes_the_active_parameters_even_of_a_dense_model() =>
        ScalingCalculator.TokensPerParameter(Models.AX31Light with { Architecture = Models.Dense, ActiveParameters = 1_000, TotalParameters = 2_000, TrainingTokens = 10_000 }).Should().Be(10);

    [Fact]
    public void Overflow_of_training_figures_names_the_figure()
    {
        FluentActions.Invoking(() => TrainingCalculator.DeviceHours(1e24, double.MaxValue, 1)).Should().Throw<OverflowException>().WithMessage("The compute of an hour*");
        FluentActions.Invoking(() => TrainingCalculator.SecondsWithRecomputation(1, 1, long.MaxValue, double.MaxValue)).Should().Throw<OverflowException>().WithMessage("The compute of a second*");
        FluentActions.Invoking(() => TrainingCalculator.EndToEndUtilization(1e300, 1e-300, 1e-300)).Should().Throw<OverflowException>().WithMessage("The utilization*");
    }

    [Fact]
    public void Overflow_of_scaling_figures_names_the_figure()
    {
        var law = ScalingLaw.Besiroglu2024Paper;
        var steep = law with { Id = "steep", DataExponent = 0.001 };

        FluentActions.Invoking(() => ScalingCalculator.EstimateInferenceAdjustedOptimum(1e-200, 1e-200, 0, law)).Should().Throw<OverflowException>().WithMessage("The compute is below*");
        FluentActions.Invoking(() => ScalingCalculator.EstimateTokensForLoss(1e9, 2.2, steep).Value).Should().Throw<OverflowException>().WithMessage("The number of tokens exceeds*");
        FluentActions.Invoking(() => ScalingCalculator.EstimateOptimalTokens(1e200, law)).Should().Throw<OverflowException>().WithMessage("The compute exceeds*");
        FluentActions.Invoking(() => ScalingCalculator.AcrossLaws(l => ScalingCalculator.EstimateTokensForLoss(7e9, 2.2, l), _ => 0, "x")).Should().Throw<ArgumentOutOfRangeException>().WithMessage("figure is 0*");
    }
}
