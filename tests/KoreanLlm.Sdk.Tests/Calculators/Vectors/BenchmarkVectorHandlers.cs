using System.Text.Json;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Vectors;

public sealed class BenchmarkVectorHandlers : IVectorHandlers
{
    public IReadOnlyDictionary<string, Func<JsonElement, object>> Handlers { get; } = new Dictionary<string, Func<JsonElement, object>>
    {
        ["bench.relative"] = Relative,
        ["bench.chance_corrected"] = i => new { corrected = BenchmarkCalculator.ChanceCorrected(i.Number("score"), Chance(i)) },
        ["bench.chance_corrected_ratio"] = i => new { ratio = BenchmarkCalculator.ChanceCorrectedRatio(i.Number("score"), i.Number("baseline"), Chance(i)) },
        ["bench.standard_error"] = i => new { standard_error = BenchmarkCalculator.StandardError(i.Number("score"), i.Integer("items"), EstimatorOf(i.OptionalText("estimator"))) },
        ["bench.clustered_standard_error"] = Clustered,
        ["bench.wilson_interval"] = Wilson,
        ["bench.ratio_interval"] = RatioInterval,
        ["bench.difference_test"] = Difference,
        ["bench.paired_test"] = Paired,
        ["bench.mcnemar_exact"] = i => new { p_value = BenchmarkCalculator.McNemarExact(i.Integer("only_a_correct"), i.Integer("only_b_correct")) },
        ["bench.minimum_detectable_effect"] = i => new { mde = BenchmarkCalculator.MinimumDetectableEffect(Unpaired(i).Integer("items"), i.Number("base_rate"), i.OptionalNumber("alpha") ?? 0.05, i.OptionalNumber("power") ?? 0.8) },
        ["bench.items_needed"] = i => new { items = BenchmarkCalculator.ItemsNeeded(Unpaired(i).Number("base_rate"), i.Number("difference"), i.OptionalNumber("alpha") ?? 0.05, i.OptionalNumber("power") ?? 0.8) },
        ["bench.holm"] = Holm,
    };

    private static object Relative(JsonElement i)
    {
        var (score, baseline) = (i.Number("score"), i.Number("baseline"));
        var ratio = BenchmarkCalculator.Ratio(score, baseline);
        var scale = (i.OptionalText("scale") ?? "percent") switch
        {
            "percent" => 1,
            "fraction" => 100,
            var other => throw new VectorInputException($"scale '{other}' is not known"),
        };
        return new { ratio, ratio_percent = 100 * ratio, percentage_point_difference = BenchmarkCalculator.PercentagePoints(scale * score, scale * baseline) };
    }

    private static double Chance(JsonElement i) => i.OptionalNumber("chance") ?? 1 / i.Number("options");

    private static StandardErrorEstimator EstimatorOf(string? name) => name switch
    {
        null or "bernoulli_n" => StandardErrorEstimator.Items,
        "bernoulli_n_minus_1" => StandardErrorEstimator.ItemsLessOne,
        _ => throw new VectorInputException($"estimator '{name}' is not known"),
    };

    private static object Clustered(JsonElement i)
    {
        var error = BenchmarkCalculator.ClusteredStandardError(i.Member("clusters").EnumerateArray().Select(c => c.EnumerateArray().Select(s => s.GetDouble()).ToArray()));
        return new { mean = error.Mean, standard_error = error.StandardError, naive_standard_error = error.NaiveStandardError };
    }

    private static object Wilson(JsonElement i)
    {
        var confidence = i.OptionalNumber("confidence") ?? 0.95;
        var interval = i.Has("successes")
            ? BenchmarkCalculator.WilsonIntervalOfCount(i.Integer("successes"), i.Integer("items"), confidence)
            : BenchmarkCalculator.WilsonInterval(i.Number("score"), i.Integer("items"), confidence);
        return new { low = interval.Low, high = interval.High };
    }

    private static object RatioInterval(JsonElement i)
    {
        var interval = BenchmarkCalculator.RatioInterval(i.Number("score_a"), i.Integer("items_a"), i.Number("score_b"), i.Integer("items_b"), i.OptionalNumber("confidence") ?? 0.95);
        return new { ratio = BenchmarkCalculator.Ratio(i.Number("score_a"), i.Number("score_b")), low = interval.Low, high = interval.High };
    }

    private static object Difference(JsonElement i)
    {
        var variance = (i.OptionalText("variance") ?? "unpooled") switch
        {
            "unpooled" => DifferenceVariance.Unpooled,
            "pooled" => DifferenceVariance.Pooled,
            var other => throw new VectorInputException($"variance '{other}' is not known"),
        };
        var test = BenchmarkCalculator.TestDifference(i.Number("score_a"), i.Integer("items_a"), i.Number("score_b"), i.Integer("items_b"), variance, i.OptionalNumber("confidence") ?? 0.95);
        return new
        {
            difference = test.Difference,
            standard_error = test.StandardError,
            z = test.Z,
            p_value = test.PValue,
            ci_low = test.Interval.Low,
            ci_high = test.Interval.High,
            significant = test.IsSignificant,
        };
    }

    /// <summary>The inputs, unless they ask for a design that the SDK has no formula for.</summary>
    private static JsonElement Unpaired(JsonElement i) => (i.OptionalText("design") ?? "unpaired") == "unpaired"
        ? i
        : throw new VectorInputException($"design '{i.Text("design")}' is not known");

    private static object Holm(JsonElement i)
    {
        var adjusted = BenchmarkCalculator.Holm(i.Member("p_values").EnumerateArray().Select(p => p.GetDouble()), i.OptionalNumber("alpha") ?? 0.05);
        return new { adjusted = adjusted.Select(a => a.Adjusted).ToArray(), significant = adjusted.Select(a => a.IsSignificant).ToArray() };
    }

    private static object Paired(JsonElement i)
    {
        var test = BenchmarkCalculator.TestPaired(i.Integer("items"), i.Integer("only_a_correct"), i.Integer("only_b_correct"));
        return new { difference = test.Difference, standard_error = test.StandardError, z = test.Z, p_value = test.PValue, mcnemar_chi2_continuity = test.McNemarChiSquared };
    }
}
