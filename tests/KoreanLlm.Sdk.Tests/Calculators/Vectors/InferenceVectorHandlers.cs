using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Vectors;

public sealed class InferenceVectorHandlers : IVectorHandlers
{
    public IReadOnlyDictionary<string, Func<JsonElement, object>> Handlers { get; } = new Dictionary<string, Func<JsonElement, object>>
    {
        ["params.count"] = i => Counted(InferenceCalculator.CountParameters(ArchitectureOf(i.Member("config")))),
        ["params.count_from_hf_config"] = i => Counted(InferenceCalculator.CountParameters(ReadConfig(i.Member("hf_config")))),
        ["params.audit_published"] = AuditPublished,
        ["weights.bytes"] = WeightBytes,
        ["weights.bits_per_weight"] = i => new { bits_per_weight = InferenceCalculator.BitsPerWeight(i.Integer("file_bytes"), i.Integer("parameters")) },
        ["weights.fp8_block"] = Fp8Block,
        ["weights.predict_file_size"] = i => new { gb = InferenceCalculator.EstimateWeights(i.Integer("parameters"), WeightFormat.Parse(i.Text("format"))).Value.Typical.Gigabytes },
        ["kv.bytes_per_token"] = i => new { bytes_per_token = InferenceCalculator.CacheBytesPerToken(CacheShape(i), i.Number("bytes_per_element")) },
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

    private static TransformerArchitecture ReadConfig(JsonElement config)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(config.GetRawText()));
        return HuggingFaceConfig.ReadArchitecture(stream);
    }

    private static TransformerArchitecture ArchitectureOf(JsonElement c) => new()
    {
        Layers = c.Int("num_layers"),
        HiddenSize = c.Int("hidden_size"),
        AttentionHeads = c.Int("num_heads"),
        KeyValueHeads = c.OptionalInt("num_kv_heads") ?? c.Int("num_heads"),
        HeadDimension = c.Int("head_dim"),
        FeedForwardSize = c.OptionalInt("intermediate_size") ?? 0,
        VocabularySize = c.Int("vocab_size"),
        TiedEmbeddings = c.Flag("tied_embeddings"),
        GatedFeedForward = c.OptionalFlag("gated_mlp") ?? true,
        Normalization = c.OptionalText("norm") == "layernorm" ? NormalizationKind.LayerNorm : NormalizationKind.RmsNorm,
        NormsPerLayer = c.OptionalInt("norms_per_layer") ?? 2,
        FinalNorm = c.OptionalFlag("final_norm") ?? true,
        LearnedPositions = c.OptionalInt("learned_positions") ?? 0,
        QueryKeyValueBias = c.OptionalFlag("qkv_bias") ?? false,
        AttentionOutputBias = c.OptionalFlag("o_bias") ?? false,
        FeedForwardBias = c.OptionalFlag("mlp_bias") ?? false,
        QueryKeyNorm = (c.OptionalText("qk_norm") ?? "none") switch
        {
            "none" => QueryKeyNorm.None,
            "per_head" => QueryKeyNorm.PerHead,
            "full" or "full_width" => QueryKeyNorm.FullWidth,
            var other => throw new VectorInputException($"qk_norm '{other}' is not known"),
        },
        LatentAttention = c.Has("mla") ? LatentOf(c.Member("mla")) : null,
        MixtureOfExperts = c.Has("moe") ? ExpertsOf(c.Member("moe")) : null,
        MultiTokenPrediction = c.Has("mtp") ? new() { Modules = c.Member("mtp").OptionalInt("num_modules") ?? 1, Dense = c.Member("mtp").OptionalFlag("dense") ?? false } : null,
    };

    private static LatentAttention LatentOf(JsonElement c) => new()
    {
        QueryRank = c.OptionalInt("q_lora_rank"),
        KeyValueRank = c.Int("kv_lora_rank"),
        NoPositionHeadDimension = c.Int("qk_nope_head_dim"),
        RotaryHeadDimension = c.Int("qk_rope_head_dim"),
        ValueHeadDimension = c.Int("v_head_dim"),
    };

    private static MixtureOfExperts ExpertsOf(JsonElement c) => new()
    {
        Experts = c.Int("num_experts"),
        ActiveExperts = c.Int("top_k"),
        SharedExperts = c.OptionalInt("num_shared_experts") ?? 0,
        ExpertFeedForwardSize = c.Int("expert_intermediate_size"),
        SharedExpertFeedForwardSize = c.OptionalInt("shared_expert_intermediate_size"),
        LeadingDenseLayers = c.OptionalInt("leading_dense_layers") ?? 0,
        RouterBias = c.OptionalFlag("router_bias") ?? false,
        ExtraNormsPerLayer = c.OptionalInt("extra_norms_per_moe_layer") ?? 0,
    };

    private static object AuditPublished(JsonElement i)
    {
        var audit = InferenceCalculator.AuditParameters(ArchitectureOf(i.Member("config")), i.Integer("published_total"));
        var explained = audit.Explanations.Sum(e => e.Elements);
        return new { computed_total = audit.Count.Total, difference = audit.Difference, explained, residual = audit.Residual, relative_difference = audit.RelativeDifference };
    }

    private static object WeightBytes(JsonElement i)
    {
        var size = InferenceCalculator.WeightBytes(i.Integer("parameters"), i.Number("bits_per_weight"));
        return new { bytes = size.Bytes, gb = size.Gigabytes, gib = size.Gibibytes };
    }

    private static object Fp8Block(JsonElement i)
    {
        var block = i.Member("block").EnumerateArray().Select(b => b.GetInt32()).ToArray();
        var size = InferenceCalculator.BlockQuantized(
            i.Integer("stored_elements_bf16"), i.Integer("quantized_linear_parameters"), block[0], block[1], i.Int("scale_bytes"), i.Int("rest_bytes_per_element"));
        return new { scale_elements = size.ScaleElements, stored_elements = size.StoredElements, bytes = size.Size.Bytes };
    }

    /// <summary>Cache sizes need no more of an architecture than this; the rest is of no consequence.</summary>
    private static TransformerArchitecture CacheShape(JsonElement i)
    {
        ImmutableArray<AttentionLayerGroup> groups = i.Has("full_layers")
            ?
            [
                .. i.Int("full_layers") > 0 ? [new AttentionLayerGroup { Kind = AttentionKind.Full, Layers = i.Int("full_layers") }] : Array.Empty<AttentionLayerGroup>(),
                .. i.Int("sliding_layers") > 0 ? [new AttentionLayerGroup { Kind = AttentionKind.SlidingWindow, Layers = i.Int("sliding_layers"), Window = i.Int("window") }] : Array.Empty<AttentionLayerGroup>(),
            ]
            : [];
        var latent = i.Has("kv_lora_rank");
        return new()
        {
            Layers = groups.IsEmpty ? i.Int("num_layers") : groups.Sum(g => g.Layers),
            HiddenSize = 1,
            AttentionHeads = latent ? 1 : i.Int("num_kv_heads"),
            KeyValueHeads = latent ? 1 : i.Int("num_kv_heads"),
            HeadDimension = latent ? 1 : i.Int("head_dim"),
            FeedForwardSize = 1,
            VocabularySize = 1,
            TiedEmbeddings = true,
            Attention = groups,
            LatentAttention = latent
                ? new() { KeyValueRank = i.Int("kv_lora_rank"), RotaryHeadDimension = i.Int("qk_rope_head_dim"), NoPositionHeadDimension = 1, ValueHeadDimension = 1 }
                : null,
        };
    }

    private static object TotalBytes(JsonElement i)
    {
        var shape = i.Has("hf_config") ? ReadConfig(Completed(i.Member("hf_config"))) : CacheShape(i);
        var size = InferenceCalculator.CacheSize(shape, i.Integer("context_tokens"), i.OptionalInt("sequences") ?? 1, new CacheOptions { BytesPerElement = i.Number("bytes_per_element") });
        return new { bytes = size.WindowAware.Bytes, gib = size.WindowAware.Gibibytes, upper_bound_bytes_no_window = size.Nominal.Bytes };
    }

    /// <summary>The cache vectors give only the keys of the cache; the reader wants a whole configuration.</summary>
    private static JsonElement Completed(JsonElement config)
    {
        var members = config.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetRawText());
        members.TryAdd("model_type", "\"exaone4\"");
        members.TryAdd("intermediate_size", "1");
        members.TryAdd("vocab_size", "1");
        members.TryAdd("tie_word_embeddings", "false");
        return JsonDocument.Parse("{" + string.Join(',', members.Select(m => $"\"{m.Key}\":{m.Value}")) + "}").RootElement;
    }

    private static object BlockBudget(JsonElement i)
    {
        var budget = InferenceCalculator.BlockBudget(i.Number("available_bytes"), i.Number("kv_bytes_per_token"), i.Int("block_size"), i.Integer("max_model_len"));
        return new { blocks = budget.Blocks, tokens = budget.Tokens, max_concurrency = budget.MaximumConcurrency };
    }

    private static object SlidingLayer(JsonElement i)
    {
        var blocks = InferenceCalculator.SlidingLayerBlocks(i.Int("window"), i.Int("max_num_batched_tokens"), i.Integer("max_model_len"), i.Int("block_size"));
        return new { blocks, bytes = blocks * i.Int("block_size") * 2 * i.Int("num_kv_heads") * i.Int("head_dim") * i.Number("bytes_per_element") };
    }

    private static object MaximumSequences(JsonElement i)
    {
        var capacity = InferenceCalculator.SequencesThatFit(
            i.Number("gpu_memory_bytes"), i.Number("utilization"), i.Number("weight_bytes"), i.OptionalNumber("overhead_bytes") ?? 0, i.Number("kv_bytes_per_token"), i.Integer("context_tokens"), i.OptionalInt("block_size") ?? 1);
        return new { available_kv_bytes = capacity.AvailableCacheBytes, kv_tokens = capacity.CacheTokens, max_sequences = capacity.MaximumSequences, fits = capacity.Fits };
    }

    private static object MaximumSequencesHybrid(JsonElement i)
    {
        var one = InferenceCalculator.CacheSize(CacheShape(i), i.Integer("context_tokens"), 1, new CacheOptions { BytesPerElement = i.Number("bytes_per_element") }).WindowAware.Bytes;
        return new
        {
            kv_bytes_per_sequence = one,
            max_sequences = InferenceCalculator.SequencesThatFit(i.Number("gpu_memory_bytes"), i.Number("utilization"), i.Number("weight_bytes"), i.OptionalNumber("overhead_bytes") ?? 0, one),
        };
    }

    private static object DevicesNeeded(JsonElement i)
    {
        var powers = i.OptionalFlag("round_up_to_power_of_two") ?? false;
        var count = InferenceCalculator.DevicesNeeded(
            i.Number("weight_bytes"), i.Number("kv_bytes"), i.Number("gpu_memory_bytes"), i.Number("utilization"), i.OptionalNumber("overhead_bytes_per_gpu") ?? 0, powers ? int.IsPow2 : null);
        return new { gpus = count.Devices, minimum_by_memory = count.ByMemory };
    }

    private static object Decode(JsonElement i) => Told(InferenceCalculator.Decode(
        i.Number("weight_bytes_read_per_step"),
        i.Number("kv_bytes_per_sequence"),
        i.Int("batch"),
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
        i.Int("batch"),
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
