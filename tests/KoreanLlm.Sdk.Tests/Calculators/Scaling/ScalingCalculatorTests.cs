using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Scaling;

public class ScalingCalculatorTests
{
    [Fact]
    public void A_derived_model_is_never_taken_for_one_trained_from_scratch()
    {
        var derived = Models.KExaone with { Origin = ModelOrigin.Upscaled, BaseModel = "k-base" };

        ScalingCalculator.EstimateTokensPerParameter(derived).Warnings.Should().ContainSingle().Which.Should().Contain("'k-base'").And.Contain("upscaled");
        ScalingCalculator.EstimateOvertraining(derived, ScalingLaw.Besiroglu2024Paper).Warnings[0].Should().Contain("'k-base'");
        ScalingCalculator.EstimateLoss(derived, ScalingLaw.Besiroglu2024Paper).Warnings[0].Should().Contain("'k-base'");
        ScalingCalculator.EstimateTokensPerParameter(Models.KExaone with { Origin = ModelOrigin.FromScratch, BaseModel = null }).Warnings.Should().BeEmpty();
    }

    [Fact]
    public void TokensPerParameter_of_AX_31_Light_is_eleven_times_the_rule()
    {
        ScalingCalculator.TokensPerParameter(1_650_000_000_000, 7_264_800_768).Should().BeApproximately(227.12253958400638, 1e-12);
        ScalingCalculator.TokensPerParameter(Models.AX31Light).Should().BeApproximately(227.12253958400638, 1e-12);
        ScalingCalculator.ChinchillaMultiple(1_650_000_000_000, 7_264_800_768).Should().BeApproximately(11.356126979200319, 1e-13);
        ScalingCalculator.ChinchillaMultiple(Models.AX31Light).Should().BeApproximately(11.356126979200319, 1e-13);
        ScalingCalculator.ReferenceMultiple(1_650_000_000_000, 7_264_800_768, 227.12253958400638).Should().BeApproximately(1, 1e-14);
    }

    [Fact]
    public void TokensPerParameter_of_the_largest_numbers_does_not_overflow() =>
        ScalingCalculator.TokensPerParameter(long.MaxValue, 1).Should().Be(9223372036854775807d);

    [Theory]
    [InlineData(0, 1, "trainingTokens is 0: it must be at least 1.*")]
    [InlineData(-5, 1, "trainingTokens is -5*")]
    [InlineData(1, 0, "parameters is 0*")]
    [InlineData(1, -1, "parameters is -1*")]
    public void TokensPerParameter_below_one_is_refused(long tokens, long parameters, string message) =>
        FluentActions.Invoking(() => ScalingCalculator.TokensPerParameter(tokens, parameters)).Should().Throw<ArgumentOutOfRangeException>().WithMessage(message);

    [Theory]
    [InlineData(0)]
    [InlineData(double.NaN)]
    public void ReferenceMultiple_without_a_ratio_is_refused(double ratio) =>
        FluentActions.Invoking(() => ScalingCalculator.ReferenceMultiple(1, 1, ratio)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("referenceTokensPerParameter is*");

    [Fact]
    public void ReferenceMultiple_overflow_is_an_error() =>
        FluentActions.Invoking(() => ScalingCalculator.ReferenceMultiple(1, 1, double.Epsilon)).Should().Throw<OverflowException>().WithMessage("The multiple*");

    [Fact]
    public void TokensPerParameter_of_a_mixture_counts_active_parameters() =>
        ScalingCalculator.TokensPerParameter(Models.KExaone).Should().BeApproximately(11e12 / 23e9, 1e-9);

    [Fact]
    public void TokensPerParameter_of_a_dense_architecture_takes_the_total() =>
        ScalingCalculator.TokensPerParameter(Models.AX31Light with { ActiveParameters = null, Architecture = Models.Dense }).Should().BeApproximately(227.12253958400638, 1e-12);

    [Fact]
    public void TokensPerParameter_a_missing_fact_is_named()
    {
        FluentActions.Invoking(() => ScalingCalculator.TokensPerParameter(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ScalingCalculator.TokensPerParameter(Models.AX31Light with { TrainingTokens = null })).Should().Throw<InvalidOperationException>().WithMessage("'a.x-3.1-light' has no TrainingTokens: *");
        FluentActions.Invoking(() => ScalingCalculator.TokensPerParameter(Models.AX31Light with { ActiveParameters = null })).Should().Throw<InvalidOperationException>().WithMessage("'a.x-3.1-light' has no ActiveParameters: *dense*");
        FluentActions.Invoking(() => ScalingCalculator.TokensPerParameter(Models.AX31Light with { ActiveParameters = null, Architecture = Models.Sparse })).Should().Throw<InvalidOperationException>().WithMessage("*ActiveParameters*");
        FluentActions.Invoking(() => ScalingCalculator.TokensPerParameter(Models.AX31Light with { ActiveParameters = null, TotalParameters = null, Architecture = Models.Dense })).Should().Throw<InvalidOperationException>().WithMessage("*ActiveParameters*");
    }

    [Fact]
    public void An_estimate_of_the_ratio_carries_its_formula()
    {
        var ratio = ScalingCalculator.EstimateTokensPerParameter(Models.AX31Light with { TrainingTokens = 40, ActiveParameters = 2 });

        ratio.ToString().Should().Be("20 tokens per parameter");
        ratio.Formula.Id.Should().Be("scaling.tokens-per-parameter");
    }
}
