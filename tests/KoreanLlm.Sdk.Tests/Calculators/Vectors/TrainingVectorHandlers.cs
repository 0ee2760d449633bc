using System.Text.Json;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Vectors;

public sealed class TrainingVectorHandlers : IVectorHandlers
{
    public IReadOnlyDictionary<string, Func<JsonElement, object>> Handlers { get; } = new Dictionary<string, Func<JsonElement, object>>
    {
        ["scaling.flops_6nd"] = i => new { flops = TrainingCalculator.TrainingFlops(i.Integer("parameters"), i.Integer("tokens")) },
        ["scaling.flops_moe"] = MixtureOfExperts,
        ["scaling.flops_continued"] = Continued,
        ["scaling.flops_attention_aware"] = AttentionAware,
        ["scaling.flops_narayanan"] = i => new
        {
            flops_per_iteration = TrainingCalculator.IterationFlops(i.Int("layers"), i.Int("hidden"), i.Int("vocab"), i.Int("seq"), i.Int("batch"), i.OptionalFlag("activation_recompute") ?? false),
        },
        ["scaling.regulatory_thresholds"] = Thresholds,
        ["train.gpu_hours"] = i => new { gpu_hours = TrainingCalculator.DeviceHours(i.Number("flops"), i.Number("peak_flops_per_s"), i.Number("mfu")) },
        ["train.mfu"] = i => new { mfu = TrainingCalculator.EndToEndUtilization(i.Number("flops"), i.Number("gpu_hours"), i.Number("peak_flops_per_s")) },
        ["train.mfu_from_throughput"] = i => new
        {
            mfu = TrainingCalculator.InRunUtilization(i.Integer("parameters"), i.Number("tokens_per_second"), i.Integer("devices"), i.Number("peak_flops_per_s")),
        },
        ["train.flops_from_gpu_hours"] = i => new { flops = TrainingCalculator.FlopsFromDeviceHours(i.Number("gpu_hours"), i.Number("peak_flops_per_s"), i.Number("mfu")) },
        ["train.time_days_8tp"] = TimeWithRecomputation,
        ["train.wall_clock"] = i => new { days = TrainingCalculator.WallClockDays(i.Number("gpu_hours"), i.Integer("gpus")) },
        ["train.energy_kwh"] = EnergyUse,
        ["train.cost"] = Cost,
    };

    private static object MixtureOfExperts(JsonElement i)
    {
        var tokens = i.Integer("tokens");
        return new
        {
            flops = TrainingCalculator.TrainingFlops(i.Integer("active_parameters"), tokens),
            wrong_if_total_used = TrainingCalculator.TrainingFlops(i.Integer("total_parameters"), tokens),
        };
    }

    private static object Continued(JsonElement i)
    {
        var added = i.OptionalNumber("finetune_flops") ?? TrainingCalculator.TrainingFlops(i.Integer("parameters"), i.Integer("tokens"));
        return new { flops = TrainingCalculator.ContinuedTrainingFlops(i.Number("base_flops"), added) };
    }

    private static object AttentionAware(JsonElement i)
    {
        var flops = TrainingCalculator.EstimateAttentionAwareFlops(
            i.Integer("matmul_parameters"),
            i.Int("num_layers"),
            i.OptionalInteger("attention_width") ?? i.Integer("num_heads") * i.Integer("head_dim"),
            i.Integer("sequence_length"),
            i.Integer("tokens"),
            (i.OptionalFlag("causal_half") ?? false) ? AttentionMasking.Causal : AttentionMasking.Full).Value;
        return new { flops_per_token = flops.PerToken, flops = flops.Total };
    }

    /// <summary>The laws that the vectors name, with the boundary each has; the catalog's own are held against them elsewhere.</summary>
    private static object Thresholds(JsonElement i)
    {
        var flops = i.Number("training_flops");
        return new
        {
            eu_gpai_indicative_1e23 = Threshold("EU", 1e23, ThresholdComparison.GreaterThan).IsCrossedBy(flops),
            eu_systemic_1e25 = Threshold("EU", 1e25, ThresholdComparison.GreaterThan).IsCrossedBy(flops),
            korea_basic_act_1e26 = Threshold("KR", 1e26, ThresholdComparison.AtLeast).IsCrossedBy(flops),
            california_sb53_1e26 = Threshold("US-CA", 1e26, ThresholdComparison.GreaterThan).IsCrossedBy(flops),
        };
    }

    private static ComputeThreshold Threshold(string jurisdiction, double flops, ThresholdComparison comparison) => new()
    {
        Id = "vector",
        Jurisdiction = jurisdiction,
        Instrument = "the vector",
        Flops = flops,
        Comparison = comparison,
        Meaning = "as the vector says",
    };

    private static object TimeWithRecomputation(JsonElement i)
    {
        var seconds = TrainingCalculator.SecondsWithRecomputation(i.Integer("parameters"), i.Integer("tokens"), i.Integer("gpus"), i.Number("achieved_flops_per_gpu"));
        return new { seconds, days = seconds / 86400 };
    }

    private static object EnergyUse(JsonElement i)
    {
        // Without a figure the building is left out, as the formula does.
        var (watts, effectiveness) = (i.Number("average_watts"), i.OptionalNumber("pue") ?? 1);
        var energy = i.Has("gpu_hours")
            ? TrainingCalculator.EnergyUse(i.Number("gpu_hours"), watts, effectiveness)
            : TrainingCalculator.EnergyUse(i.Integer("devices"), i.Number("hours"), watts, effectiveness);
        return new { kwh = energy.KilowattHours, mwh = energy.MegawattHours };
    }

    private static object Cost(JsonElement i)
    {
        var price = new Money { Amount = i.Decimal("price_per_gpu_hour"), Currency = i.OptionalText("currency") ?? "USD" };
        var cost = TrainingCalculator.Cost(i.Number("gpu_hours"), price);
        return new { cost = cost.Amount, currency = cost.Currency };
    }
}
