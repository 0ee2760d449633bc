namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>Turns the keys of a configuration into an architecture.</summary>
internal static class ConfigArchitecture
{
    public static TransformerArchitecture Of(ConfigKeys keys)
    {
        var traits = ModelTypeTraits.Of(keys.ModelType);
        var hidden = keys.Int("hidden_size", "n_embd");
        var layers = keys.Int("num_hidden_layers", "n_layer", "num_layers");
        var heads = keys.IntOrNull("num_attention_heads", "n_head") ?? traits.AttentionHeads ?? keys.Int("num_attention_heads", "n_head");
        var latent = Latent(keys, traits);
        var experts = ConfigExperts.Of(keys, layers, traits);
        var bias = keys.FlagOrNull("attention_bias");
        if (latent is not null && bias == true)
        {
            throw new NotSupportedException("'attention_bias' is true together with latent attention ('kv_lora_rank'): an architecture has no place for biases of low-rank projections.");
        }

        return new TransformerArchitecture
        {
            Layers = layers,
            HiddenSize = hidden,
            AttentionHeads = heads,
            KeyValueHeads = latent is not null ? heads : keys.IntOrNull("num_key_value_heads") ?? traits.KeyValueHeads ?? heads,
            HeadDimension = latent is not null
                ? latent.NoPositionHeadDimension + latent.RotaryHeadDimension
                : keys.IntOrNull("head_dim") ?? traits.HeadDimension ?? HeadDimension(hidden, heads),
            FeedForwardSize = FeedForwardSize(keys, hidden, everyLayerHasExperts: experts is { LeadingDenseLayers: 0 }),
            VocabularySize = keys.IntOrNull("vocab_size") ?? traits.VocabularySize ?? keys.Int("vocab_size"),
            TiedEmbeddings = keys.OuterFlagOrNull("tie_word_embeddings") ?? traits.TiedByDefault,
            GatedFeedForward = traits.Gated,
            Normalization = traits.Normalization,
            NormsPerLayer = keys.FlagOrNull("use_post_norm") is { } sandwich ? (sandwich ? 4 : 2) : traits.NormsPerLayer,
            LearnedPositions = traits.LearnedPositions ? keys.Int("n_positions", "max_position_embeddings") : 0,
            QueryKeyValueBias = bias ?? traits.QueryKeyValueBias,
            AttentionOutputBias = keys.ModelType == "qwen2" ? traits.AttentionOutputBias : bias ?? traits.AttentionOutputBias,
            FeedForwardBias = keys.FlagOrNull("mlp_bias") ?? traits.FeedForwardBias,
            QueryKeyNorm = keys.FlagOrNull("use_qk_norm") is { } normed ? (normed ? QueryKeyNorm.PerHead : QueryKeyNorm.None) : traits.QueryKeyNorm,
            Attention = AttentionPattern.Of(keys, layers, traits),
            LatentAttention = latent,
            MixtureOfExperts = experts,
            MultiTokenPrediction = keys.IntOrNull("num_nextn_predict_layers", "num_mtp_layers") is { } modules and > 0
                ? new MultiTokenPrediction { Modules = modules, Dense = traits.DensePrediction }
                : null,
        };
    }

    private static int HeadDimension(int hidden, int heads) => heads > 0 && hidden % heads == 0
        ? hidden / heads
        : throw new FormatException($"'head_dim' is missing, and {heads} heads do not divide a hidden size of {hidden}.");

    private static int FeedForwardSize(ConfigKeys keys, int hidden, bool everyLayerHasExperts) =>
        keys.IntOrNull("intermediate_size", "n_inner")
            ?? (keys.ModelType == "gpt2" ? 4 * hidden : everyLayerHasExperts ? 0 : keys.Int("intermediate_size"));

    private static LatentAttention? Latent(ConfigKeys keys, ModelTypeTraits traits) =>
        (traits.HasLatentAttention ? keys.IntOrNullWritten("kv_lora_rank") : keys.IntOrNull("kv_lora_rank")) is not { } rank ? null : new LatentAttention
        {
            QueryRank = keys.IntOrNull("q_lora_rank"),
            KeyValueRank = rank,
            NoPositionHeadDimension = keys.Int("qk_nope_head_dim"),
            RotaryHeadDimension = keys.Int("qk_rope_head_dim"),
            ValueHeadDimension = keys.Int("v_head_dim"),
        };
}
