using FsCheck.Xunit;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Scaling;

public class ScalingPropertyTests
{
    [Property]
    public bool Loss_falls_in_parameters_and_tokens(ushort parameters, ushort tokens, byte more, byte preset)
    {
        var law = ScalingLaw.Presets[preset % 5];
        var (n, d, factor) = ((parameters + 1) * 1e6, (tokens + 1) * 1e8, 1.1 + more);

        var loss = ScalingCalculator.EstimateLoss(n, d, law).Value.Loss;

        return ScalingCalculator.EstimateLoss(n * factor, d, law).Value.Loss < loss && ScalingCalculator.EstimateLoss(n, d * factor, law).Value.Loss < loss && loss > law.IrreducibleLoss;
    }

    [Property]
    public bool Compute_optimum_beats_its_neighbours(ushort budget, byte preset)
    {
        var law = ScalingLaw.Presets[preset % 5];
        var optimum = ScalingCalculator.EstimateComputeOptimum((budget + 1) * 1e20, law).Value;

        return new[] { 0.9, 1.1 }.All(f => ScalingCalculator.EstimateLoss(optimum.Parameters * f, optimum.Tokens / f, law).Value.Loss > optimum.Loss);
    }

    [Property]
    public bool Optimal_tokens_and_compute_optimum_agree(ushort budget, byte preset)
    {
        var law = ScalingLaw.Presets[preset % 5];
        var optimum = ScalingCalculator.EstimateComputeOptimum((budget + 1) * 1e20, law).Value;

        return Math.Abs((ScalingCalculator.EstimateOptimalTokens(optimum.Parameters, law).Value.Tokens / optimum.Tokens) - 1) < 1e-10
            && Math.Abs(ScalingCalculator.EstimateOvertraining(optimum.Parameters, optimum.Tokens, law).Value.Multiple - 1) < 1e-10;
    }

    [Property]
    public bool More_inference_never_wants_a_larger_model(uint first, uint second, byte preset)
    {
        var law = ScalingLaw.Presets[preset % 5];
        var (less, more) = (Math.Min(first, second) * 1e6, Math.Max(first, second) * 1e6);

        return ScalingCalculator.EstimateInferenceAdjustedOptimum(13e9, more, law).Value.Parameters
            <= ScalingCalculator.EstimateInferenceAdjustedOptimum(13e9, less, law).Value.Parameters;
    }
}
