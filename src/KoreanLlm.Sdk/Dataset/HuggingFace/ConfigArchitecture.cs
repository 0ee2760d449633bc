namespace KoreanLlm.Sdk.Dataset;

/// <summary>Turns the keys of a configuration into an architecture.</summary>
internal static class ConfigArchitecture
{
    public static TransformerArchitecture Of(ConfigKeys keys)
    {
        var traits = ModelTypeTraits.Of(keys.ModelType);
        var hidden = keys.Int("hidden_size", "n_embd");
        var layers = keys.Int("num_hidden_layers", "n_layer", "num_layers");
        var heads = keys.Int("num_attention_heads", "n_head");
        var latent = Latent(keys);
        var bias = keys.FlagOrNull("attention_bias");
        return new TransformerArchitecture
        {
            Layers = layers,
            HiddenSize = hidden,
            AttentionHeads = heads,
            KeyValueHeads = latent is not null ? heads : keys.IntOrNull("num_key_value_heads") ?? heads,
            HeadDimension = latent is not null ? latent.NoPositionHeadDimension + latent.RotaryHeadDimension : keys.IntOrNull("head_dim") ?? HeadDimension(hidden, heads),
            FeedForwardSize = keys.IntOrNull("intermediate_size", "n_inner") ?? (keys.ModelType == "gpt2" ? 4 * hidden : keys.Int("intermediate_size")),
            VocabularySize = keys.Int("vocab_size"),
            TiedEmbeddings = keys.FlagOrNull("tie_word_embeddings") ?? traits.TiedByDefault,
            GatedFeedForward = traits.Gated,
            Normalization = traits.Normalization,
            NormsPerLayer = traits.NormsPerLayer,
            LearnedPositions = traits.LearnedPositions ? keys.Int("n_positions", "max_position_embeddings") : 0,
            QueryKeyValueBias = bias ?? traits.QueryKeyValueBias,
            AttentionOutputBias = keys.ModelType == "qwen2" ? traits.AttentionOutputBias : bias ?? traits.AttentionOutputBias,
            FeedForwardBias = keys.FlagOrNull("mlp_bias") ?? traits.FeedForwardBias,
            QueryKeyNorm = keys.FlagOrNull("use_qk_norm") is { } normed ? (normed ? QueryKeyNorm.PerHead : QueryKeyNorm.None) : traits.QueryKeyNorm,
            Attention = AttentionPattern.Of(keys, layers),
            LatentAttention = latent,
            MixtureOfExperts = Experts(keys, layers, traits),
            MultiTokenPrediction = keys.IntOrNull("num_nextn_predict_layers") is { } modules and > 0 ? new MultiTokenPrediction { Modules = modules } : null,
        };
    }

    private static int HeadDimension(int hidden, int heads) => heads > 0 && hidden % heads == 0
        ? hidden / heads
        : throw new FormatException($"'head_dim' is missing, and {heads} heads do not divide a hidden size of {hidden}.");

    private static LatentAttention? Latent(ConfigKeys keys) => keys.IntOrNull("kv_lora_rank") is not { } rank ? null : new LatentAttention
    {
        QueryRank = keys.IntOrNull("q_lora_rank"),
        KeyValueRank = rank,
        NoPositionHeadDimension = keys.Int("qk_nope_head_dim"),
        RotaryHeadDimension = keys.Int("qk_rope_head_dim"),
        ValueHeadDimension = keys.Int("v_head_dim"),
    };

    private static MixtureOfExperts? Experts(ConfigKeys keys, int layers, ModelTypeTraits traits)
    {
        if (keys.IntOrNull("num_local_experts", "num_experts", "n_routed_experts") is not { } experts || experts == 0)
        {
            return null;
        }

        if ((keys.IntOrNull("decoder_sparse_step", "moe_layer_freq") ?? 1) != 1)
        {
            throw new NotSupportedException("Only every n-th layer has experts ('decoder_sparse_step' or 'moe_layer_freq' is not 1): expected 1.");
        }

        // Mixtral has no size of its own for experts.
        return new MixtureOfExperts
        {
            Experts = experts,
            ActiveExperts = keys.Int("num_experts_per_tok"),
            SharedExperts = keys.IntOrNull("n_shared_experts", "num_shared_experts") ?? 0,
            ExpertFeedForwardSize = keys.Int("moe_intermediate_size", "intermediate_size"),
            SharedExpertFeedForwardSize = keys.IntOrNull("shared_expert_intermediate_size"),
            LeadingDenseLayers = keys.IntOrNull("first_k_dense_replace") ?? Leading(keys, layers),
            RouterBias = traits.RouterBias || keys.FlagOrNull("moe_router_enable_expert_bias") == true,
        };
    }

    private static int Leading(ConfigKeys keys, int layers)
    {
        if (keys.ValueOrNull("mlp_only_layers") is not { ValueKind: System.Text.Json.JsonValueKind.Array } dense)
        {
            return 0;
        }

        var indices = dense.EnumerateArray().Select(i => i.GetInt32()).Order().ToList();
        return indices.SequenceEqual(Enumerable.Range(0, indices.Count)) && indices.Count <= layers
            ? indices.Count
            : throw new NotSupportedException("'mlp_only_layers' names layers other than the first ones: expected a dense prefix.");
    }
}
