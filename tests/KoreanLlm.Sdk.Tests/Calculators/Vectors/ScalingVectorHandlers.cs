using System.Text.Json;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Vectors;

public sealed class ScalingVectorHandlers : IVectorHandlers
{
    public IReadOnlyDictionary<string, Func<JsonElement, object>> Handlers { get; } = new Dictionary<string, Func<JsonElement, object>>
    {
        ["scaling.tokens_per_parameter"] = TokensPerParameter,
        ["scaling.predicted_loss"] = PredictedLoss,
        ["scaling.compute_optimal"] = ComputeOptimal,
        ["scaling.optimal_tokens_for_params"] = OptimalTokens,
        ["scaling.overtraining_by_law"] = Overtraining,
        ["scaling.tokens_for_loss"] = i => new { tokens = ScalingCalculator.EstimateTokensForLoss(i.Number("parameters"), i.Number("target_loss"), LawOf(i)).Value },
        ["scaling.inference_adjusted_optimum"] = InferenceAdjustedOptimum,
    };

    private static object TokensPerParameter(JsonElement i)
    {
        var (tokens, parameters) = (i.Integer("tokens"), i.Integer("parameters"));
        return new
        {
            tokens_per_parameter = ScalingCalculator.TokensPerParameter(tokens, parameters),
            overtraining_multiple = i.OptionalNumber("reference_ratio") is { } ratio
                ? ScalingCalculator.ReferenceMultiple(tokens, parameters, ratio)
                : ScalingCalculator.ChinchillaMultiple(tokens, parameters),
        };
    }

    private static object PredictedLoss(JsonElement i)
    {
        var loss = ScalingCalculator.EstimateLoss(i.Number("parameters"), i.Number("tokens"), LawOf(i)).Value;
        return new { loss = loss.Loss, irreducible = loss.Irreducible, param_term = loss.ParameterTerm, data_term = loss.DataTerm };
    }

    private static object ComputeOptimal(JsonElement i)
    {
        var law = i.Has("constants") || i.Has("constants_name") ? LawOf(i) : null;
        var (coefficient, exponent) = (i.OptionalNumber("G") ?? law?.AllocationCoefficient, i.OptionalNumber("a") ?? law?.AllocationExponent);
        var optimum = law is not null && !i.Has("G") && !i.Has("a")
            ? ScalingCalculator.EstimateComputeOptimum(i.Number("flops"), law)
            : ScalingCalculator.EstimateComputeOptimum(i.Number("flops"), Given(coefficient, "G"), Given(exponent, "a"));
        return new
        {
            optimal_parameters = optimum.Value.Parameters,
            optimal_tokens = optimum.Value.Tokens,
            tokens_per_parameter = optimum.Value.TokensPerParameter,
            loss = optimum.Value.Loss,
            G = coefficient,
            a = exponent,
        };
    }

    private static object OptimalTokens(JsonElement i)
    {
        var length = ScalingCalculator.EstimateOptimalTokens(i.Number("parameters"), LawOf(i)).Value;
        return new { optimal_tokens = length.Tokens, tokens_per_parameter = length.TokensPerParameter, flops = length.Flops };
    }

    private static object Overtraining(JsonElement i)
    {
        var run = ScalingCalculator.EstimateOvertraining(i.Number("parameters"), i.Number("tokens"), LawOf(i)).Value;
        return new { optimal_tokens = run.OptimalTokens, overtraining_multiple = run.Multiple };
    }

    private static object InferenceAdjustedOptimum(JsonElement i)
    {
        var (parameters, inference, law) = (i.Number("baseline_parameters"), i.Number("inference_tokens"), LawOf(i));
        var optimum = (i.OptionalNumber("baseline_tokens") is { } tokens
            ? ScalingCalculator.EstimateInferenceAdjustedOptimum(parameters, tokens, inference, law)
            : ScalingCalculator.EstimateInferenceAdjustedOptimum(parameters, inference, law)).Value;
        return new
        {
            target_loss = optimum.TargetLoss,
            baseline_tokens = optimum.BaselineTokens,
            baseline_total_flops = optimum.BaselineTotalFlops,
            optimal_parameters = optimum.Parameters,
            optimal_tokens = optimum.Tokens,
            total_flops = optimum.TotalFlops,
            saved_flops = optimum.SavedFlops,
            saving_fraction = optimum.SavedFraction,
        };
    }

    private static double Given(double? value, string name) => value ?? throw new VectorInputException($"input '{name}' is missing");

    /// <summary>The preset of the name; a law of the vector's own where it gives other constants or another name.</summary>
    private static ScalingLaw LawOf(JsonElement i)
    {
        var name = i.OptionalText("constants_name") ?? "";
        var preset = ScalingLaw.Presets.FirstOrDefault(law => law.Id == name);
        if (!i.Has("constants"))
        {
            return preset ?? throw new VectorInputException($"constants '{name}' are not a preset");
        }

        var constants = i.Member("constants");
        var own = new ScalingLaw
        {
            Id = "vector",
            Citation = "the vector",
            IrreducibleLoss = constants.OptionalNumber("E") ?? 0,
            ParameterCoefficient = constants.Number("A"),
            DataCoefficient = constants.Number("B"),
            ParameterExponent = constants.Number("alpha"),
            DataExponent = constants.Number("beta"),
        };
        return preset is not null && Agree(preset, own) ? preset : own;
    }

    private static bool Agree(ScalingLaw a, ScalingLaw b) => Near(a.IrreducibleLoss, b.IrreducibleLoss)
        && Near(a.ParameterCoefficient, b.ParameterCoefficient) && Near(a.DataCoefficient, b.DataCoefficient)
        && Near(a.ParameterExponent, b.ParameterExponent) && Near(a.DataExponent, b.DataExponent);

    private static bool Near(double a, double b) => Math.Abs(a - b) <= 1e-12 * Math.Abs(b);
}
