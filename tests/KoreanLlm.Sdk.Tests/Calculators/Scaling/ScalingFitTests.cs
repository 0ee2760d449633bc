using FsCheck.Xunit;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Scaling;

public class ScalingFitTests
{
    private static readonly ScalingFitOptions Once = new() { Bootstraps = 0 };

    [Fact]
    public void The_published_Chinchilla_runs_give_the_published_constants()
    {
        var fit = ScalingCalculator.EstimateLaw(ScalingPoints.Chinchilla, Once).Value;

        // The repository of Besiroglu et al. prints A 477.84, B 2143.86, E 1.81724, alpha 0.34731, beta 0.36718 and a loss of 0.001018274.
        fit.Points.Should().Be(240);
        fit.Objective.Should().BeApproximately(0.001018274, 1e-8);
        fit.Law.IrreducibleLoss.Should().BeApproximately(1.81724, 5e-4);
        fit.Law.ParameterExponent.Should().BeApproximately(0.34731, 5e-4);
        fit.Law.DataExponent.Should().BeApproximately(0.36718, 5e-4);
        fit.Law.ParameterCoefficient.Should().BeApproximately(477.84, 5);
        fit.Law.DataCoefficient.Should().BeApproximately(2143.86, 25);
    }

    [Fact]
    public void The_spread_of_the_published_runs_holds_the_published_constants_and_not_the_rounded_ones_of_the_paper()
    {
        var fit = ScalingCalculator.EstimateLaw(ScalingPoints.Chinchilla, new ScalingFitOptions { Bootstraps = 60 }).Value;

        // Besiroglu et al. give 0.317 to 0.373 for alpha and 0.331 to 0.415 for beta.
        var (alpha, beta) = (fit.Spread(law => law.ParameterExponent)!, fit.Spread(law => law.DataExponent)!);
        alpha.Low.Should().BeInRange(0.29, 0.34);
        alpha.High.Should().BeInRange(0.355, 0.40);
        beta.Low.Should().BeInRange(0.31, 0.35);
        beta.High.Should().BeInRange(0.385, 0.44);
        alpha.Confidence.Should().Be(0.95);
        beta.Contains(ScalingLaw.Besiroglu2024Paper.DataExponent).Should().BeTrue();
        beta.Contains(ScalingLaw.Hoffmann2022Rounded.DataExponent).Should().BeFalse();
    }

    [Fact]
    public void Runs_on_a_law_give_the_law_back()
    {
        foreach (var law in ScalingLaw.Presets)
        {
            var fit = ScalingCalculator.EstimateLaw(ScalingPoints.Of(law, 4, 4), Once with { Id = "again" }).Value;

            fit.Law.Id.Should().Be("again");
            fit.Law.ParameterExponent.Should().BeApproximately(law.ParameterExponent, 1e-4);
            fit.Law.DataExponent.Should().BeApproximately(law.DataExponent, 1e-4);
            fit.Law.IrreducibleLoss.Should().BeApproximately(law.IrreducibleLoss, 1e-3);
            fit.WorstError.Should().BeLessThan(1e-6);
            fit.Law.FittedRange.Should().Be(new FittedRange { MinimumParameters = 1e8, MaximumParameters = 6.4e9, MinimumTokens = 2e9, MaximumTokens = 1.28e11 });
        }
    }

    [Fact]
    public void An_outlier_does_not_rule()
    {
        var points = ScalingPoints.Of(ScalingLaw.Besiroglu2024Paper, 4, 4).ToList();
        points[5] = points[5] with { Loss = points[5].Loss * 1.3 };

        var fit = ScalingCalculator.EstimateLaw(points, Once).Value;

        fit.Law.ParameterExponent.Should().BeApproximately(ScalingLaw.Besiroglu2024Paper.ParameterExponent, 0.01);
        fit.WorstError.Should().BeApproximately(1 - (1 / 1.3), 0.01);
    }

    [Property(MaxTest = 20)]
    public bool The_unit_of_sizes_does_not_matter(byte power)
    {
        var points = ScalingPoints.Of(ScalingLaw.Hoffmann2022Unrounded, 3, 4);
        var factor = Math.Pow(10, (power % 13) - 6);

        var law = ScalingCalculator.EstimateLaw(points.Select(p => p with { Parameters = p.Parameters * factor }), Once).Value.Law;

        return Math.Abs(law.ParameterExponent - ScalingLaw.Hoffmann2022Unrounded.ParameterExponent) < 1e-3
            && Math.Abs((law.ParameterCoefficient / (ScalingLaw.Hoffmann2022Unrounded.ParameterCoefficient * Math.Pow(factor, law.ParameterExponent))) - 1) < 0.05;
    }

    [Fact]
    public void The_same_seed_gives_the_same_draws_and_another_one_others()
    {
        var options = new ScalingFitOptions { Bootstraps = 5, Seed = 3 };
        double[] Alphas(ScalingFitOptions o) => [.. ScalingCalculator.EstimateLaw(ScalingPoints.Chinchilla.Take(80), o).Value.Bootstrapped.Select(l => l.ParameterExponent)];

        Alphas(options).Should().Equal(Alphas(options)).And.OnlyHaveUniqueItems();
        Alphas(options with { Seed = 4 }).Should().NotEqual(Alphas(options));
    }

    [Fact]
    public void Points_that_determine_no_law_are_refused()
    {
        var few = ScalingPoints.Of(ScalingLaw.Besiroglu2024Paper, 2, 4);
        FluentActions.Invoking(() => ScalingCalculator.EstimateLaw(few)).Should().Throw<ArgumentException>().WithMessage("points has 8 runs of 2 sizes and 4 lengths: five constants need at least 6 runs of 3 sizes and 3 lengths.*");
        FluentActions.Invoking(() => ScalingCalculator.EstimateLaw(ScalingPoints.Of(ScalingLaw.Besiroglu2024Paper, 3, 3).Take(5))).Should().Throw<ArgumentException>().WithMessage("points has 5 runs*");
        var worse = ScalingPoints.Of(ScalingLaw.Besiroglu2024Paper, 4, 4).Select(p => p with { Loss = 1 + (Math.Log10(p.Parameters) * Math.Log10(p.Tokens) / 100) });
        FluentActions.Invoking(() => ScalingCalculator.EstimateLaw(worse, Once)).Should().Throw<InvalidOperationException>().WithMessage("The 16 points determine no law*");
        FluentActions.Invoking(() => new ScalingFitOptions { Bootstraps = 10_001 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ScalingFitOptions { Confidence = 1 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ScalingPoint { Parameters = 1, Tokens = 1, Loss = 0 }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Loss is 0*");
    }

    [Fact]
    public void A_spread_needs_draws()
    {
        var fit = ScalingCalculator.EstimateLaw(ScalingPoints.Of(ScalingLaw.Besiroglu2024Paper, 3, 3), Once).Value;

        fit.Spread(law => law.DataExponent).Should().BeNull();
        FluentActions.Invoking(() => fit.Spread(null!)).Should().Throw<ArgumentNullException>();
        var known = fit with { Bootstrapped = [.. Enumerable.Range(1, 101).Select(i => fit.Law with { DataExponent = i / 100.0 })], Confidence = 0.9 };
        var spread = known.Spread(law => law.DataExponent)!;
        (Math.Round(spread.Low, 10), Math.Round(spread.High, 10)).Should().Be((0.06, 0.96));
    }
}
