using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Samples;

public sealed class ScalingSamples : PrintedSamples
{
    private const string Page = "calculators.md";

    [Fact]
    public void Tokens_per_parameter_of_AX_31_Light()
    {
        #region tokens-per-parameter
        var tokens = 1_650_000_000_000;
        var parameters = 7_264_800_768; // A.X 3.1 Light
        Console.WriteLine($"{ScalingCalculator.TokensPerParameter(tokens, parameters):F1} tokens per parameter");
        Console.WriteLine($"{ScalingCalculator.ChinchillaMultiple(tokens, parameters):F1} times the 20:1 rule");
        Console.WriteLine($"{ScalingCalculator.ReferenceMultiple(tokens, parameters, 100):F2} times a ratio of 100");
        #endregion

        ShouldPrintWhatThePageSays(Page, "tokens-per-parameter");
    }

    [Fact]
    public void What_each_law_says_of_AX_31_Light()
    {
        #region laws
        Console.WriteLine(ScalingCalculator.OvertrainingAcrossLaws(7_264_800_768, 1.65e12));
        foreach (var estimate in ScalingCalculator.OvertrainingAcrossLaws(7_264_800_768, 1.65e12).Estimates)
        {
            Console.WriteLine($"{estimate.Preset}: {estimate.Value.OptimalTokens / 1e9:F0}B optimal tokens, {estimate.Value.Multiple:F1} times");
        }

        var loss = ScalingCalculator.EstimateLoss(7_264_800_768, 1.65e12, ScalingLaw.Besiroglu2024Paper);
        Console.WriteLine($"{loss.Value.Loss:F4} {loss.Unit}");
        Console.WriteLine(loss.Warnings[0]);
        #endregion

        ShouldPrintWhatThePageSays(Page, "laws");
    }

    [Fact]
    public void The_compute_of_EXAONE_4_spent_by_law()
    {
        #region compute-optimal
        var spread = ScalingCalculator.ComputeOptimumAcrossLaws(2.688e24); // EXAONE 4.0 32B, 6ND
        Console.WriteLine(spread);
        var best = ScalingCalculator.EstimateComputeOptimum(2.688e24, ScalingLaw.Besiroglu2024Paper).Value;
        Console.WriteLine($"{best.Parameters / 1e9:F0}B parameters, {best.Tokens / 1e12:F2}T tokens, loss {best.Loss:F4}");
        Console.WriteLine($"{ScalingCalculator.EstimateTokensForLoss(32e9, best.Loss!.Value, ScalingLaw.Besiroglu2024Paper).Value / 1e12:F1}T tokens bring 32B parameters to the same loss");
        #endregion

        ShouldPrintWhatThePageSays(Page, "compute-optimal");
    }

    [Fact]
    public void A_law_of_ones_own_runs()
    {
        #region fit
        // Nine runs of one's own: three sizes, three lengths, the loss at the end of each.
        ScalingPoint[] runs =
        [
            new() { Parameters = 1e8, Tokens = 2e9, Loss = 3.430 }, new() { Parameters = 1e8, Tokens = 8e9, Loss = 3.126 }, new() { Parameters = 1e8, Tokens = 32e9, Loss = 2.988 },
            new() { Parameters = 4e8, Tokens = 2e9, Loss = 3.131 }, new() { Parameters = 4e8, Tokens = 8e9, Loss = 2.825 }, new() { Parameters = 4e8, Tokens = 32e9, Loss = 2.676 },
            new() { Parameters = 16e8, Tokens = 2e9, Loss = 2.955 }, new() { Parameters = 16e8, Tokens = 8e9, Loss = 2.634 }, new() { Parameters = 16e8, Tokens = 32e9, Loss = 2.491 },
        ];
        var fit = ScalingCalculator.EstimateLaw(runs, new ScalingFitOptions { Id = "ours" }).Value;
        Console.WriteLine(fit);
        Console.WriteLine($"optimum for 1e22 FLOPs: {ScalingCalculator.EstimateComputeOptimum(1e22, fit.Law).Value}");
        Console.WriteLine($"tokens per parameter there: {fit.Spread(law => ScalingCalculator.EstimateComputeOptimum(1e22, law).Value.TokensPerParameter)}");
        #endregion

        ShouldPrintWhatThePageSays(Page, "fit");
    }

    [Fact]
    public void A_smaller_model_for_the_same_quality()
    {
        #region inference-optimum
        // A model of the size of Solar 10.7B that will read and write 5 trillion tokens.
        var optimum = ScalingCalculator.EstimateInferenceAdjustedOptimum(10.7e9, 5e12, ScalingLaw.Besiroglu2024Paper);
        Console.WriteLine(optimum);
        Console.WriteLine($"instead of {optimum.Value.BaselineParameters:0.###e0} and {optimum.Value.BaselineTokens:0.###e0}");
        Console.WriteLine(optimum.Assumptions[^1]);
        #endregion

        ShouldPrintWhatThePageSays(Page, "inference-optimum");
    }
}
