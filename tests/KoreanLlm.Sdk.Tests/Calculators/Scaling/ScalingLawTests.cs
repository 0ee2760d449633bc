using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Scaling;

public class ScalingLawTests
{
    [Fact]
    public void Presets_are_the_five_published_sets_of_constants()
    {
        ScalingLaw.Presets.Select(l => l.Id).Should().Equal("hoffmann2022-rounded", "hoffmann2022-unrounded", "devries-sardana2024", "besiroglu2024-paper", "besiroglu2024-repo");
        ScalingLaw.Presets.Select(l => l.IrreducibleLoss).Should().Equal(1.69, 1.6933736809989528, 1.69, 1.8172, 1.81686);
        ScalingLaw.Presets.Select(l => l.ParameterCoefficient).Should().Equal(406.4, Math.Exp(6.0073404), 406.4, 482.01, 482.00572);
        ScalingLaw.Presets.Select(l => l.DataCoefficient).Should().Equal(410.7, Math.Exp(6.0179186), 410.7, 2085.43, 2085.43420);
        ScalingLaw.Presets.Select(l => l.ParameterExponent).Should().Equal(0.34, 0.33917084, 0.336, 0.3478, 0.34781);
        ScalingLaw.Presets.Select(l => l.DataExponent).Should().Equal(0.28, 0.2849083, 0.283, 0.3658, 0.36585);
        ScalingLaw.Presets.Select(l => l.FittedRange).Should().AllBeEquivalentTo(new { MinimumParameters = 70e6, MaximumParameters = 16e9, MinimumTokens = 5e9, MaximumTokens = 500e9 });
        ScalingLaw.Presets.Select(l => l.Citation).Should().OnlyHaveUniqueItems().And.OnlyContain(c => c.Contains("arXiv:2", StringComparison.Ordinal));
        ScalingLaw.Besiroglu2024Paper.ToString().Should().Be("besiroglu2024-paper");
    }

    [Theory]
    [InlineData(0, 1.344711, 0.4516)]
    [InlineData(1, 1.300046, 0.4565)]
    [InlineData(2, 1.297347, 0.4572)]
    [InlineData(3, 0.119630, 0.5126)]
    public void Allocation_constants_are_those_of_the_literature(int preset, double coefficient, double exponent)
    {
        ScalingLaw.Presets[preset].AllocationCoefficient.Should().BeApproximately(coefficient, 1e-6);
        ScalingLaw.Presets[preset].AllocationExponent.Should().BeApproximately(exponent, 1e-4);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-1)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(0)]
    public void Constants_outside_their_range_are_refused(double bad)
    {
        var law = ScalingLaw.Besiroglu2024Paper;

        FluentActions.Invoking(() => law with { ParameterCoefficient = bad }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("ParameterCoefficient is*");
        FluentActions.Invoking(() => law with { DataCoefficient = bad }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("DataCoefficient is*");
        FluentActions.Invoking(() => law with { ParameterExponent = bad }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("ParameterExponent is*");
        FluentActions.Invoking(() => law with { DataExponent = bad }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("DataExponent is*");
        if (bad != 0)
        {
            FluentActions.Invoking(() => law with { IrreducibleLoss = bad }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("IrreducibleLoss is*0 or more*");
        }
    }

    [Theory]
    [InlineData(70e6, 5e9, 0)]
    [InlineData(16e9, 500e9, 0)]
    [InlineData(69e6, 5e9, 1)]
    [InlineData(17e9, 500e9, 1)]
    [InlineData(1e9, 4.9e9, 1)]
    [InlineData(1e9, 501e9, 1)]
    [InlineData(70e9, 1.4e12, 2)]
    public void Results_warn_outside_the_fitted_range(double parameters, double tokens, int warnings) =>
        ScalingCalculator.EstimateLoss(parameters, tokens, ScalingLaw.Besiroglu2024Paper).Warnings.Should().HaveCount(warnings);

    [Fact]
    public void Warnings_name_figure_range_and_law()
    {
        ScalingCalculator.EstimateLoss(70e9, 1.4e12, ScalingLaw.Besiroglu2024Paper).Warnings.Should().Equal(
            "Extrapolation: 7e10 parameters lie outside the 7e7 to 1.6e10 that 'besiroglu2024-paper' was fitted on.",
            "Extrapolation: 1.4e12 training tokens lie outside the 5e9 to 5e11 that 'besiroglu2024-paper' was fitted on.");
        ScalingCalculator.EstimateLoss(1e9, 1e10, ScalingLaw.Besiroglu2024Paper with { Id = "own", FittedRange = null }).Warnings.Should().Equal("The range that 'own' was fitted on is not known.");
    }

    [Fact]
    public void EstimateLoss_gives_parts_that_sum()
    {
        var estimate = ScalingCalculator.EstimateLoss(70e9, 1.4e12, ScalingLaw.Besiroglu2024Paper);

        estimate.Value.Loss.Should().BeApproximately(1.9738818631585637, 1e-14);
        estimate.Value.Irreducible.Should().Be(1.8172);
        estimate.Value.ParameterTerm.Should().BeApproximately(0.08149499737253324, 1e-15);
        estimate.Value.DataTerm.Should().BeApproximately(0.0751868657860306, 1e-15);
        estimate.ToString().Should().Be("1.9739 nats per token");
        estimate.Preset.Should().Be("besiroglu2024-paper");
        estimate.Formula.Id.Should().Be("scaling.loss");
        estimate.Assumptions.Should().ContainSingle().Which.Should().Contain("Data quality");
    }

    [Fact]
    public void EstimateComputeOptimum_divides_the_budget()
    {
        var estimate = ScalingCalculator.EstimateComputeOptimum(5.76e23, ScalingLaw.Besiroglu2024Paper);

        estimate.Value.TokensPerParameter.Should().BeApproximately(18.391244955314153, 1e-10);
        (6 * estimate.Value.Parameters * estimate.Value.Tokens).Should().BeApproximately(5.76e23, 1e11);
        estimate.Value.Flops.Should().Be(5.76e23);
        estimate.Value.Loss.Should().BeApproximately(1.974441108397412, 1e-13);
        estimate.ToString().Should().Be("7.225e10 and 1.329e12 (18.4 to 1) parameters and tokens");
        estimate.Formula.Id.Should().Be("scaling.compute-optimal");
        estimate.Preset.Should().Be("besiroglu2024-paper");
        estimate.Warnings.Should().HaveCount(2);
    }

    [Fact]
    public void EstimateComputeOptimum_takes_an_allocation_rule()
    {
        var estimate = ScalingCalculator.EstimateComputeOptimum(5.623413251903491e23, 1.3000464420166369, 0.4545);

        estimate.Value.TokensPerParameter.Should().BeApproximately(72.86525718715069, 1e-10);
        estimate.Value.Loss.Should().BeNull();
        estimate.Unit.Should().Be("parameters and tokens");
        estimate.Formula.Id.Should().Be("scaling.compute-optimal");
        estimate.Preset.Should().Be("G = 1.3000464420166369, a = 0.4545");
        estimate.Warnings.Should().ContainSingle().Which.Should().Contain("no law");
    }

    [Theory]
    [InlineData(0, "exponent is 0*above 0 and below 1*")]
    [InlineData(1, "exponent is 1*")]
    [InlineData(double.NaN, "exponent is NaN*")]
    public void EstimateComputeOptimum_with_an_impossible_exponent_is_refused(double exponent, string message) =>
        FluentActions.Invoking(() => ScalingCalculator.EstimateComputeOptimum(1e21, 1, exponent)).Should().Throw<ArgumentOutOfRangeException>().WithMessage(message);

    [Fact]
    public void EstimateComputeOptimum_with_an_impossible_coefficient_is_refused() =>
        FluentActions.Invoking(() => ScalingCalculator.EstimateComputeOptimum(1e21, 0, 0.5)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("coefficient is 0*");

    [Fact]
    public void EstimateOptimalTokens_and_overtraining_of_AX_31_Light()
    {
        var length = ScalingCalculator.EstimateOptimalTokens(7e9, ScalingLaw.Hoffmann2022Rounded);
        length.Value.Tokens.Should().BeApproximately(467671492930.1549, 1);
        length.Value.Parameters.Should().Be(7e9);
        length.Value.TokensPerParameter.Should().BeApproximately(66.81021327573642, 1e-10);
        length.Value.Flops.Should().BeApproximately(1.964220270306651e22, 1e12);
        length.Value.Loss.Should().BeApproximately(ScalingCalculator.EstimateLoss(7e9, length.Value.Tokens, ScalingLaw.Hoffmann2022Rounded).Value.Loss, 1e-14);
        length.ToString().Should().Be("7.000e9 and 4.677e11 (66.8 to 1) tokens");
        length.Formula.Id.Should().Be("scaling.optimal-tokens");

        var run = ScalingCalculator.EstimateOvertraining(Models.AX31Light, ScalingLaw.Besiroglu2024Paper);
        run.Value.Tokens.Should().Be(1.65e12);
        run.Value.OptimalTokens.Should().Be(ScalingCalculator.EstimateOptimalTokens(7_264_800_768, ScalingLaw.Besiroglu2024Paper).Value.Tokens);
        run.Value.Multiple.Should().Be(ScalingCalculator.EstimateOvertraining(7_264_800_768, 1.65e12, ScalingLaw.Besiroglu2024Paper).Value.Multiple);
        run.ToString().Should().Be("11.03 times the optimal tokens");
        run.Formula.Id.Should().Be("scaling.overtraining");
        run.Preset.Should().Be("besiroglu2024-paper");
        run.Warnings.Should().ContainSingle().Which.Should().Contain("training tokens");
    }

    [Fact]
    public void EstimateTokensForLoss_inverts_the_loss()
    {
        var estimate = ScalingCalculator.EstimateTokensForLoss(7e9, 2.05, ScalingLaw.DeVriesSardana2024);

        estimate.Value.Should().BeApproximately(1114903733709.495, 1e-2);
        estimate.Unit.Should().Be("tokens");
        estimate.Formula.Id.Should().Be("scaling.tokens-for-loss");
        ScalingCalculator.EstimateLoss(7e9, estimate.Value, ScalingLaw.DeVriesSardana2024).Value.Loss.Should().BeApproximately(2.05, 1e-13);
    }

    [Fact]
    public void TokensForLoss_unreachable_is_refused_with_the_floor()
    {
        var law = ScalingLaw.Besiroglu2024Paper;
        var floor = 1.8172 + (482.01 / Math.Pow(1e9, 0.3478));

        FluentActions.Invoking(() => ScalingCalculator.EstimateTokensForLoss(1e9, 1.9, law).Value).Should().Throw<ArgumentOutOfRangeException>().WithMessage("targetLoss is 1.9: it must be above 2.17*1000000000 parameters*'besiroglu2024-paper'*");
        FluentActions.Invoking(() => ScalingCalculator.EstimateTokensForLoss(1e9, floor, law).Value).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ScalingCalculator.EstimateTokensForLoss(1e9, double.NaN, law).Value).Should().Throw<ArgumentOutOfRangeException>().WithMessage("targetLoss is NaN*");
        FluentActions.Invoking(() => ScalingCalculator.EstimateTokensForLoss(0, 2, law).Value).Should().Throw<ArgumentOutOfRangeException>().WithMessage("parameters is 0*");
    }

    [Fact]
    public void Models_are_read_by_their_active_parameters()
    {
        ScalingCalculator.EstimateLoss(Models.KExaone, ScalingLaw.Besiroglu2024Paper).Value.Should().Be(ScalingCalculator.EstimateLoss(23e9, 11e12, ScalingLaw.Besiroglu2024Paper).Value);
        FluentActions.Invoking(() => ScalingCalculator.EstimateLoss(null!, ScalingLaw.Besiroglu2024Paper)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ScalingCalculator.EstimateOvertraining(null!, ScalingLaw.Besiroglu2024Paper)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Numbers_outside_their_range_are_refused(double bad)
    {
        var law = ScalingLaw.Besiroglu2024Paper;

        FluentActions.Invoking(() => ScalingCalculator.EstimateLoss(bad, 1e10, law).Value.Loss).Should().Throw<ArgumentOutOfRangeException>().WithMessage("parameters is*");
        FluentActions.Invoking(() => ScalingCalculator.EstimateLoss(1e9, bad, law).Value.Loss).Should().Throw<ArgumentOutOfRangeException>().WithMessage("tokens is*");
        FluentActions.Invoking(() => ScalingCalculator.EstimateComputeOptimum(bad, law).Value.Tokens).Should().Throw<ArgumentOutOfRangeException>().WithMessage("flops is*");
        FluentActions.Invoking(() => ScalingCalculator.EstimateOptimalTokens(bad, law).Value.Tokens).Should().Throw<ArgumentOutOfRangeException>().WithMessage("parameters is*");
        FluentActions.Invoking(() => ScalingCalculator.EstimateOvertraining(1e9, bad, law).Value.Multiple).Should().Throw<ArgumentOutOfRangeException>().WithMessage("tokens is*");
    }

    [Fact]
    public void A_missing_law_is_refused()
    {
        FluentActions.Invoking(() => ScalingCalculator.EstimateLoss(1, 1, null!).Value.Loss).Should().Throw<ArgumentNullException>().WithParameterName("law");
        FluentActions.Invoking(() => ScalingCalculator.EstimateComputeOptimum(1, null!).Value.Tokens).Should().Throw<ArgumentNullException>().WithParameterName("law");
        FluentActions.Invoking(() => ScalingCalculator.EstimateOptimalTokens(1, null!).Value.Tokens).Should().Throw<ArgumentNullException>().WithParameterName("law");
        FluentActions.Invoking(() => ScalingCalculator.EstimateTokensForLoss(1, 1, null!).Value).Should().Throw<ArgumentNullException>().WithParameterName("law");
    }

    [Fact]
    public void Results_outside_the_range_of_a_double_are_errors()
    {
        var steep = ScalingLaw.Besiroglu2024Paper with { Id = "steep", ParameterExponent = 10 };

        FluentActions.Invoking(() => ScalingCalculator.EstimateLoss(1e-300, 1, steep).Value.Loss).Should().Throw<OverflowException>().WithMessage("The loss exceeds*");
        FluentActions.Invoking(() => ScalingCalculator.EstimateOptimalTokens(1e30, steep).Value.Tokens).Should().Throw<OverflowException>().WithMessage("The number of optimal tokens exceeds*");
        FluentActions.Invoking(() => ScalingCalculator.EstimateOptimalTokens(1e-30, steep).Value.Tokens).Should().Throw<OverflowException>().WithMessage("The number of optimal tokens is below*");
        FluentActions.Invoking(() => ScalingCalculator.EstimateComputeOptimum(1e300, 1e300, 0.5)).Should().Throw<OverflowException>().WithMessage("The number of parameters exceeds*");
        FluentActions.Invoking(() => ScalingCalculator.EstimateComputeOptimum(1, 1e-100, 0.01)).Should().NotThrow();
        FluentActions.Invoking(() => ScalingCalculator.EstimateComputeOptimum(1, 1e-300, 0.01)).Should().Throw<OverflowException>().WithMessage("The number of tokens per parameter exceeds*");
        FluentActions.Invoking(() => ScalingCalculator.EstimateComputeOptimum(1e-300, 1e250, 0.01)).Should().Throw<OverflowException>().WithMessage("The number of tokens is below*");
        FluentActions.Invoking(() => ScalingCalculator.EstimateOvertraining(1e-5, 1e300, steep).Value.Multiple).Should().Throw<OverflowException>().WithMessage("The over-training multiple exceeds*");
    }

    [Fact]
    public void Spread_shows_how_much_hangs_on_the_constants()
    {
        var spread = ScalingCalculator.ComputeOptimumAcrossLaws(5.76e23);

        spread.Estimates.Select(e => e.Preset).Should().Equal(ScalingLaw.Presets.Select(l => l.Id));
        spread.Lowest.Should().BeApproximately(18.338393456910296, 1e-9);
        spread.Highest.Should().BeApproximately(92.64736675730495, 1e-9);
        spread.Factor.Should().Be(spread.Highest / spread.Lowest);
        spread.ToString().Should().Be("18.34 to 92.65 tokens per parameter over 5 laws (factor 5.1)");
    }

    [Fact]
    public void Spreads_of_the_other_questions_name_their_figure()
    {
        ScalingCalculator.LossAcrossLaws(70e9, 1.4e12).Should().Match<LawSpread<LossPrediction>>(s => s.Figure == "nats per token" && s.Lowest < 1.9209 && s.Highest > 1.9738);
        ScalingCalculator.OptimalTokensAcrossLaws(7e9).Should().Match<LawSpread<ComputeAllocation>>(s => s.Figure == "tokens" && s.Highest > 4.6e11 && s.Lowest < 1.5e11);
        ScalingCalculator.OvertrainingAcrossLaws(8_030_261_248, 15e12).Should().Match<LawSpread<Overtraining>>(s => s.Figure == "times the optimal tokens" && s.Lowest > 27 && s.Lowest < 28 && s.Highest > 91);
    }

    [Fact]
    public void Spread_without_a_question_is_refused()
    {
        FluentActions.Invoking(() => ScalingCalculator.AcrossLaws<double>(null!, x => x, "x")).Should().Throw<ArgumentNullException>().WithParameterName("question");
        FluentActions.Invoking(() => ScalingCalculator.AcrossLaws(l => ScalingCalculator.EstimateTokensForLoss(7e9, 2.2, l), null!, "x")).Should().Throw<ArgumentNullException>().WithParameterName("figure");
        FluentActions.Invoking(() => ScalingCalculator.AcrossLaws(l => ScalingCalculator.EstimateTokensForLoss(7e9, 2.2, l), x => x, null!)).Should().Throw<ArgumentNullException>().WithParameterName("name");
    }
}
