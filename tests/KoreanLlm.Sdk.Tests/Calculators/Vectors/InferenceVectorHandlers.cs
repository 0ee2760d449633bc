using System.Text.Json;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Vectors;

public sealed class InferenceVectorHandlers : IVectorHandlers
{
    public IReadOnlyDictionary<string, Func<JsonElement, object>> Handlers { get; } = new Dictionary<string, Func<JsonElement, object>>
    {
        ["params.count"] = i => Counted(InferenceCalculator.CountParameters(VectorArchitectures.Of(i.Member("config")))),
        ["params.count_from_hf_config"] = i => Counted(InferenceCalculator.CountParameters(VectorArchitectures.OfHuggingFace(i.Member("hf_config")))),
        ["params.audit_published"] = AuditPublished,
        ["weights.bytes"] = WeightBytes,
        ["weights.bits_per_weight"] = i => new { bits_per_weight = InferenceCalculator.BitsPerWeight(i.Integer("file_bytes"), i.Integer("parameters")) },
        ["weights.fp8_block"] = Fp8Block,
        ["weights.predict_file_size"] = FileSize,
        ["kv.bytes_per_token"] = i => new { bytes_per_token = InferenceCalculator.CacheBytesPerToken(VectorArchitectures.OfCache(i), i.OptionalNumber("bytes_per_element") ?? 2) },
        ["kv.total_bytes"] = TotalBytes,
        ["kv.block_budget"] = BlockBudget,
        ["kv.sliding_layer_max_bytes_vllm"] = SlidingLayer,
        ["infer.max_sequences"] = MaximumSequences,
        ["infer.max_sequences_hybrid"] = MaximumSequencesHybrid,
        ["infer.gpus_needed"] = DevicesNeeded,
        ["infer.roofline_decode"] = Decode,
        ["infer.roofline_prefill"] = Prefill,
    };

    private static object Counted(ParameterCount count) => new
    {
        total = count.Total,
        non_embedding = count.NonEmbedding,
        active_incl_embeddings = count.Active,
        active_excl_input_embedding = count.ActiveWithoutInputEmbedding,
        mtp = count.MultiTokenPrediction,
        total_with_mtp = count.TotalWithMultiTokenPrediction,
        matmul_parameters = count.MatrixProduct,
    };

    private static object AuditPublished(JsonElement i)
    {
        var (architecture, published) = (VectorArchitectures.Of(i.Member("config")), i.Integer("published_total"));
        var audit = i.Has("known_extra_elements")
            ? InferenceCalculator.AuditParameters(architecture, published, Known(i.Member("known_extra_elements")))
            : InferenceCalculator.AuditParameters(architecture, published, i.OptionalInteger("rounding") ?? 1);
        var explained = audit.Explanations.Sum(e => e.Elements);
        return new { computed_total = audit.Count.Total, difference = audit.Difference, explained, residual = audit.Residual, relative_difference = audit.RelativeDifference };
    }

    /// <summary>What a vector knows of a difference is an input; its names are the file's own.</summary>
    private static IEnumerable<ParameterExplanation> Known(JsonElement extras) => extras.EnumerateObject().Select(extra => new ParameterExplanation
    {
        Cause = extra.Name switch
        {
            "causal_mask_buffers" => ParameterDifference.CausalMasks,
            "rotary_inv_freq" => ParameterDifference.RotaryFrequencies,
            "tied_head_stored_twice" => ParameterDifference.TiedHeadStoredTwice,
            _ => ParameterDifference.Other,
        },
        Elements = extras.Integer(extra.Name),
    });

    private static object WeightBytes(JsonElement i) => Told(InferenceCalculator.WeightBytes(
        i.Integer("parameters"), i.OptionalNumber("bits_per_weight") ?? WeightFormat.Parse(i.Text("format")).BitsPerWeight));

    private static object FileSize(JsonElement i) => Told(i.OptionalNumber("bits_per_weight") is { } bits
        ? InferenceCalculator.WeightBytes(i.Integer("parameters"), bits)
        : InferenceCalculator.EstimateWeights(i.Integer("parameters"), WeightFormat.Parse(i.Text("format"))).Value.Typical);

    private static object Told(ByteCount size) => new { bytes = size.Bytes, gb = size.Gigabytes, gib = size.Gibibytes };

    private static object Fp8Block(JsonElement i)
    {
        var block = i.Has("block") ? i.Member("block").EnumerateArray().Select(b => b.GetInt32()).ToArray() : [128, 128];
        var (scale, rest) = (i.OptionalInt("scale_bytes") ?? 4, i.OptionalInt("rest_bytes_per_element") ?? 2);
        var size = i.Has("config")
            ? InferenceCalculator.BlockQuantized(VectorArchitectures.Of(i.Member("config")), block[0], block[1], scale, rest)
            : InferenceCalculator.BlockQuantized(i.Integer("stored_elements_bf16"), i.Integer("quantized_linear_parameters"), block[0], block[1], scale, rest);
        return new { scale_elements = size.ScaleElements, stored_elements = size.StoredElements, bytes = size.Size.Bytes };
    }

    private static object TotalBytes(JsonElement i)
    {
        var size = InferenceCalculator.CacheSize(VectorArchitectures.OfCache(i), i.Integer("context_tokens"), i.OptionalInt("sequences") ?? 1, OptionsOf(i));
        return new
        {
            bytes = size.WindowAware.Bytes,
            gb = size.WindowAware.Gigabytes,
            gib = size.WindowAware.Gibibytes,
            upper_bound_bytes_no_window = size.Nominal.Bytes,
            block_rounded_bytes = size.BlockRounded.Bytes,
            bytes_per_token = size.BytesPerToken,
        };
    }

    private static CacheOptions OptionsOf(JsonElement i) => new()
    {
        BytesPerElement = i.OptionalNumber("bytes_per_element") ?? 2,
        BlockSize = i.OptionalInt("block_size") ?? 16,
        MaximumBatchedTokens = i.OptionalInt("max_num_batched_tokens") ?? 8192,
    };

    private static object BlockBudget(JsonElement i)
    {
        var budget = InferenceCalculator.SequencesThatFit(i.Number("available_bytes"), 1, 0, 0, i.Number("kv_bytes_per_token"), i.Integer("max_model_len"), i.Int("block_size"));
        return new { blocks = budget.Blocks, tokens = budget.Tokens, max_concurrency = budget.MaximumConcurrency };
    }

    private static object SlidingLayer(JsonElement i)
    {
        var blocks = InferenceCalculator.SlidingLayerBlocks(i.Int("window"), i.OptionalInt("max_num_batched_tokens") ?? 8192, i.Integer("max_model_len"), i.OptionalInt("block_size") ?? 16);
        return new { blocks, bytes = blocks * (i.OptionalInt("block_size") ?? 16) * 2 * i.Int("num_kv_heads") * i.Int("head_dim") * (i.OptionalNumber("bytes_per_element") ?? 2) };
    }

    private static object MaximumSequences(JsonElement i)
    {
        var budget = InferenceCalculator.SequencesThatFit(
            i.Number("gpu_memory_bytes"), i.Number("utilization"), i.Number("weight_bytes"), i.OptionalNumber("overhead_bytes") ?? 0, i.Number("kv_bytes_per_token"), i.Integer("context_tokens"), i.OptionalInt("block_size") ?? 1);
        return new { available_kv_bytes = budget.AvailableBytes, kv_tokens = budget.Tokens, max_sequences = budget.MaximumSequences, fits = budget.Fits };
    }

    private static object MaximumSequencesHybrid(JsonElement i)
    {
        var one = InferenceCalculator.CacheSize(VectorArchitectures.OfCache(i), i.Integer("context_tokens"), 1, OptionsOf(i)).WindowAware.Bytes;
        return new
        {
            kv_bytes_per_sequence = one,

            // A sequence is the unit here: one token of its size.
            max_sequences = InferenceCalculator.SequencesThatFit(i.Number("gpu_memory_bytes"), i.Number("utilization"), i.Number("weight_bytes"), i.OptionalNumber("overhead_bytes") ?? 0, one, 1).MaximumSequences,
        };
    }

    private static object DevicesNeeded(JsonElement i)
    {
        var powers = i.OptionalFlag("round_up_to_power_of_two") ?? false;
        var heads = i.OptionalInt("num_heads");
        return new { gpus = Needed(devices => (!powers || int.IsPow2(devices)) && (heads is null || heads % devices == 0)), minimum_by_memory = Needed(null) };

        int Needed(Func<int, bool>? allowed) => InferenceCalculator.DevicesNeeded(
            i.Number("weight_bytes"), i.OptionalNumber("kv_bytes") ?? 0, i.Number("gpu_memory_bytes"), i.Number("utilization"), i.OptionalNumber("overhead_bytes_per_gpu") ?? 0, allowed);
    }

    private static object Decode(JsonElement i) => Told(InferenceCalculator.Decode(
        i.Number("weight_bytes_read_per_step"),
        i.OptionalNumber("kv_bytes_per_sequence") ?? 0,
        i.OptionalInt("batch") ?? 1,
        i.Integer("active_parameters"),
        i.Number("memory_bandwidth_bytes_per_s"),
        i.Number("peak_flops_per_s"),
        i.OptionalNumber("memory_efficiency") ?? 1,
        i.OptionalNumber("compute_efficiency") ?? 1));

    private static object Prefill(JsonElement i) => Told(InferenceCalculator.Prefill(
        i.Integer("matmul_parameters"),
        i.Int("num_layers"),
        i.Integer("attention_width"),
        i.Integer("prompt_tokens"),
        i.OptionalInt("batch") ?? 1,
        i.Number("weight_bytes"),
        i.Number("memory_bandwidth_bytes_per_s"),
        i.Number("peak_flops_per_s"),
        i.OptionalFlag("causal_half") ?? false,
        i.OptionalNumber("memory_efficiency") ?? 1,
        i.OptionalNumber("compute_efficiency") ?? 1));

    private static object Told(Roofline roofline) => new
    {
        linear_flops = roofline.LinearFlops,
        attention_flops = roofline.AttentionFlops,
        memory_seconds = roofline.MemorySeconds,
        compute_seconds = roofline.ComputeSeconds,
        step_seconds = roofline.Seconds,
        seconds = roofline.Seconds,
        tokens_per_second = roofline.TokensPerSecond,
        tokens_per_second_total = roofline.TokensPerSecond,
        tokens_per_second_per_sequence = roofline.TokensPerSecondPerSequence,
        bound = roofline.Bound == RooflineBound.Compute ? "compute" : "memory",
    };
}
