namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>Turns the keys of a configuration into an architecture.</summary>
internal static class ConfigArchitecture
{
    /// <summary>Keys that change the shape. One that is written down although its type does not know it belongs to another model than the type says.</summary>
    private static readonly string[] ShapeKeys =
    [
        "num_experts", "num_local_experts", "n_routed_experts", "n_shared_experts", "num_shared_experts", "shared_expert_intermediate_size", "moe_latent_size",
        "kv_lora_rank", "index_n_heads", "index_topk", "gated_norm_rank", "linear_attn_config", "linear_num_value_heads", "ssm_state_size", "mamba_num_heads",
        "hybrid_override_pattern", "layers_block_type", "attention_bias", "mlp_bias", "use_qk_norm", "qk_layernorm", "use_post_norm", "hidden_size_per_layer_input",
        "num_kv_shared_layers", "use_double_wide_mlp", "attention_k_eq_v", "enable_moe_block", "num_hash_layers", "hc_rate", "sliding_window_pattern",
        "first_k_dense_replace", "mlp_only_layers", "index_topk_pattern", "num_noise_heads", "grouped_ratio",
    ];

    /// <summary>Keys about dense layers, which say nothing where all layers are.</summary>
    private static readonly string[] DenseKeys = ["first_k_dense_replace", "mlp_only_layers"];

    public static TransformerArchitecture Of(ConfigKeys keys, ModelType type)
    {
        var hidden = keys.Int("hidden_size", "n_embd");
        var layers = keys.Int("num_hidden_layers", "n_layer", "num_layers");
        var heads = keys.Int("num_attention_heads", "n_head");
        var latent = Latent(keys, type);
        var experts = ConfigExperts.Of(keys, layers, type);
        var keyValueHeads = latent is not null ? heads : keys.IntOrNone("num_key_value_heads") ?? heads;
        if (heads % keyValueHeads != 0)
        {
            throw new FormatException($"'num_key_value_heads' is {keyValueHeads}, if only by default of '{type.Name}', and {heads} heads are no multiple of it.");
        }

        var types = Types(keys, type, layers);
        var architecture = new TransformerArchitecture
        {
            Layers = layers,
            HiddenSize = hidden,
            AttentionHeads = heads,
            KeyValueHeads = keyValueHeads,
            HeadDimension = latent is not null
                ? latent.NoPositionHeadDimension + latent.RotaryHeadDimension
                : keys.IntOrNone("head_dim", "attention_head_dim") ?? HeadDimension(hidden, heads),
            FeedForwardSize = experts is { LeadingDenseLayers: 0 } ? 0 : FeedForwardSize(keys, hidden),
            VocabularySize = keys.Int("vocab_size"),
            TiedEmbeddings = keys.OuterFlag("tie_word_embeddings"),
            GatedFeedForward = type.Gated,
            Normalization = type.Normalization,
            NormsPerLayer = type.NormsPerLayer,
            LearnedPositions = type.LearnedPositions ? keys.Int("n_positions", "max_position_embeddings") : 0,
            QueryKeyValueBias = type.QueryKeyValueBias.Of(keys),
            AttentionOutputBias = type.OutputBias.Of(keys),
            FeedForwardBias = type.FeedForwardBias.Of(keys),
            OutputHeadBias = type.OutputHeadBias,
            QueryKeyNorm = type.QueryKeyNorm,
            LatentAttention = latent,
            Attention = LayerGroupsOfConfig.Of(keys, type, types),
            MixtureOfExperts = experts,
            MultiTokenPrediction = keys.IntIfAny("num_nextn_predict_layers", "num_mtp_layers", "mtp_num_hidden_layers", "num_mtp_modules") is { } modules
                ? new MultiTokenPrediction { Modules = modules, Dense = type.DensePrediction }
                : null,
        };
        architecture = type.Parts is { } parts ? parts(keys, architecture) : architecture;
        Refuse(keys, type);
        ArchitectureRules.Check(architecture);
        return architecture;
    }

    /// <summary>A list wins over a pattern, which it makes void.</summary>
    private static IReadOnlyList<string> Types(ConfigKeys keys, ModelType type, int layers)
    {
        if (LayerPatterns.Listed(keys, "layer_types", layers) is not { } listed)
        {
            return type.Pattern(keys, layers);
        }

        _ = keys.Value("sliding_window_pattern");
        return listed;
    }

    private static void Refuse(ConfigKeys keys, ModelType type)
    {
        // A bias that is wired in, or none that is, makes a key about it void.
        var wired = type.QueryKeyValueBias.IsAlways || type.OutputBias.IsAlways ? "attention_bias" : null;
        var dense = type.Experts is null ? DenseKeys : [];
        if (keys.Unread(ShapeKeys).FirstOrDefault(k => k != wired && !dense.Contains(k)) is { } key)
        {
            throw new NotSupportedException(
                $"'{key}' is {ConfigKeys.Short(keys.Value(key))}, and '{type.Name}' has no such part: the weights are of another kind than the type says, and would be guesses.");
        }
    }

    private static int HeadDimension(int hidden, int heads) => hidden % heads == 0
        ? hidden / heads
        : throw new FormatException($"'head_dim' is missing, and {heads} heads do not divide a hidden size of {hidden}.");

    private static int FeedForwardSize(ConfigKeys keys, int hidden) =>
        keys.ModelType is "gpt2" or "gptj" ? keys.IntIfAny("intermediate_size", "n_inner") ?? 4 * hidden : keys.Int("intermediate_size", "n_inner");

    private static LatentAttention? Latent(ConfigKeys keys, ModelType type) =>
        !type.HasLatentAttention || keys.IntOrNone("kv_lora_rank") is not { } rank ? null : new LatentAttention
        {
            QueryRank = keys.IntOrNone("q_lora_rank"),
            KeyValueRank = rank,
            NoPositionHeadDimension = keys.Int("qk_nope_head_dim"),
            RotaryHeadDimension = keys.IntIfAny("qk_rope_head_dim") ?? 0,
            ValueHeadDimension = keys.Int("v_head_dim"),
        };
}
