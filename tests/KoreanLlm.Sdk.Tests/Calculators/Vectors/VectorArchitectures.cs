using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace KoreanLlm.Sdk.Tests.Calculators.Vectors;

/// <summary>Builds architectures from the inputs of vectors: a whole configuration, only what a cache needs, or a Hugging Face file.</summary>
internal static class VectorArchitectures
{
    public static TransformerArchitecture Of(JsonElement c)
    {
        var latent = c.Has("mla") ? c.Member("mla") : c.Has("kv_lora_rank") ? c : (JsonElement?)null;
        var heads = c.Int("num_heads");
        return new()
        {
            Layers = c.Int("num_layers"),
            HiddenSize = c.Int("hidden_size"),
            AttentionHeads = heads,
            KeyValueHeads = c.OptionalInt("num_kv_heads") ?? heads,
            HeadDimension = c.OptionalInt("head_dim") ?? (latent is { } l ? l.Int("qk_nope_head_dim") + l.Int("qk_rope_head_dim") : HeadDimension(c.Int("hidden_size"), heads)),
            FeedForwardSize = c.OptionalInt("intermediate_size") ?? 0,
            VocabularySize = c.Int("vocab_size"),
            TiedEmbeddings = c.OptionalFlag("tied_embeddings") ?? false,
            GatedFeedForward = c.OptionalFlag("gated_mlp") ?? true,
            Normalization = NormOf(c.OptionalText("norm") ?? "rmsnorm"),
            NormsPerLayer = c.OptionalInt("norms_per_layer") ?? 2,
            FinalNorm = c.OptionalFlag("final_norm") ?? true,
            LearnedPositions = c.OptionalInt("learned_positions") ?? 0,
            QueryKeyValueBias = c.OptionalFlag("qkv_bias") ?? false,
            AttentionOutputBias = c.OptionalFlag("o_bias") ?? false,
            AttentionOutputGate = c.OptionalFlag("attention_output_gate") ?? false,
            FeedForwardBias = c.OptionalFlag("mlp_bias") ?? false,
            QueryKeyNorm = QueryKeyNormOf(c.OptionalText("qk_norm") ?? "none"),
            LatentAttention = latent is { } ranks ? LatentOf(ranks) : null,
            MixtureOfExperts = c.Has("moe") ? ExpertsOf(c.Member("moe")) : null,
            MultiTokenPrediction = c.Has("mtp") ? PredictionOf(c) : null,
        };
    }

    public static TransformerArchitecture OfHuggingFace(JsonElement config)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(config.GetRawText()));
        return HuggingFaceConfig.ReadArchitecture(stream);
    }

    /// <summary>Cache sizes need no more of an architecture than this; the rest is of no consequence.</summary>
    public static TransformerArchitecture OfCache(JsonElement i)
    {
        if (i.Has("hf_config"))
        {
            return OfHuggingFace(Completed(i.Member("hf_config")));
        }

        var groups = GroupsOf(i);
        var latent = i.Has("kv_lora_rank");
        var heads = latent ? 1 : i.OptionalInt("num_kv_heads") ?? (i.OptionalText("attention") == "mqa" ? 1 : i.Int("num_heads"));
        return new()
        {
            Layers = i.OptionalInt("num_layers") ?? groups.Sum(g => g.Layers),
            HiddenSize = 1,
            AttentionHeads = latent ? 1 : i.OptionalInt("num_heads") ?? heads,
            KeyValueHeads = heads,
            HeadDimension = latent ? 1 : i.OptionalInt("head_dim") ?? HeadDimension(i.Int("hidden_size"), i.Int("num_heads")),
            FeedForwardSize = 1,
            VocabularySize = 1,
            TiedEmbeddings = true,
            Attention = groups,
            LatentAttention = latent
                ? new() { KeyValueRank = i.Int("kv_lora_rank"), RotaryHeadDimension = i.OptionalInt("qk_rope_head_dim") ?? 0, NoPositionHeadDimension = 1, ValueHeadDimension = 1 }
                : null,
        };
    }

    private static ImmutableArray<AttentionLayerGroup> GroupsOf(JsonElement i)
    {
        var (sliding, linear) = (i.OptionalInt("sliding_layers"), i.OptionalInt("linear_layers"));
        var full = i.OptionalInt("full_layers") ?? (sliding is null && linear is null ? 0 : (i.OptionalInt("num_layers") ?? 0) - (sliding ?? 0) - (linear ?? 0));
        return [.. Group(AttentionKind.Full, full, null), .. Group(AttentionKind.SlidingWindow, sliding ?? 0, i.OptionalInt("window")), .. Group(AttentionKind.Linear, linear ?? 0, null)];
    }

    private static IEnumerable<AttentionLayerGroup> Group(AttentionKind kind, int layers, int? window)
    {
        // A window of 0 is no window where no layer slides; a number of layers below 0 is for the SDK to refuse.
        if (layers != 0)
        {
            yield return new() { Kind = kind, Layers = layers, Window = window };
        }
    }

    /// <summary>The cache vectors may give only the keys of the cache; the reader wants a whole configuration of a known type.</summary>
    private static JsonElement Completed(JsonElement config)
    {
        var members = config.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetRawText());
        if (config.Has("text_config"))
        {
            members["text_config"] = Completed(config.Member("text_config")).GetRawText();
        }
        else
        {
            var heads = members.GetValueOrDefault("num_attention_heads") ?? members.GetValueOrDefault("num_key_value_heads") ?? "1";
            members.TryAdd("model_type", JsonSerializer.Serialize(TypeOf(config)));
            members.TryAdd("num_attention_heads", heads);
            members.TryAdd("hidden_size", heads);
            members.TryAdd("intermediate_size", "1");
            members.TryAdd("vocab_size", "1");
            members.TryAdd("tie_word_embeddings", "false");
            members.TryAdd("qk_nope_head_dim", "1");
            members.TryAdd("v_head_dim", "1");
            members.TryAdd("kv_lora_rank", "null");
            members.TryAdd("n_routed_experts", "null");
        }

        return JsonDocument.Parse("{" + string.Join(',', members.Select(m => $"\"{m.Key}\":{m.Value}")) + "}").RootElement;
    }

    /// <summary>A model type that reads the keys as they are meant, for a file that does not name one.</summary>
    private static string TypeOf(JsonElement config) =>
        config.Has("kv_lora_rank") ? "deepseek_v3"
        : config.TryGetProperty("use_sliding_window", out _) ? "qwen2"
        : config.TryGetProperty("sliding_window_pattern", out _) || config.Has("layer_types") ? "exaone4"
        : "mistral";

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

    /// <summary>A number of modules, or an object that may also say that they are dense.</summary>
    private static MultiTokenPrediction? PredictionOf(JsonElement c)
    {
        var mtp = c.Member("mtp");
        var (modules, dense) = mtp.ValueKind == JsonValueKind.Object
            ? (mtp.OptionalInt("num_modules") ?? mtp.OptionalInt("modules") ?? mtp.OptionalInt("num_layers") ?? 1, mtp.OptionalFlag("dense") ?? false)
            : (c.Int("mtp"), false);
        return modules == 0 ? null : new() { Modules = modules, Dense = dense };
    }

    private static NormalizationKind NormOf(string name) => name switch
    {
        "rmsnorm" or "rms_norm" => NormalizationKind.RmsNorm,
        "layernorm" or "layer_norm" => NormalizationKind.LayerNorm,
        _ => throw new VectorInputException($"norm '{name}' is not known"),
    };

    private static QueryKeyNorm QueryKeyNormOf(string name) => name switch
    {
        "none" => QueryKeyNorm.None,
        "per_head" => QueryKeyNorm.PerHead,
        "full" or "full_width" => QueryKeyNorm.FullWidth,
        _ => throw new VectorInputException($"qk_norm '{name}' is not known"),
    };

    /// <exception cref="ArgumentException">The heads do not divide the hidden size: no caller of the SDK could pass a width either.</exception>
    private static int HeadDimension(int hidden, int heads) =>
        heads < 1 ? 1 : hidden % heads == 0 ? hidden / heads : throw new ArgumentException($"'head_dim' is missing, and {heads} heads do not divide {hidden}.", nameof(heads));
}
