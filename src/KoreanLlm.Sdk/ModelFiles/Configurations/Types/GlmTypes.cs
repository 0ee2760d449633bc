namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>GLM from 4 to 5.</summary>
internal static class GlmTypes
{
    private static readonly ModelType Glm = new()
    {
        Source = "transformers: GlmConfig, GlmAttention",
        Defaults = ModelType.Keys("""{"num_key_value_heads":2,"head_dim":128,"attention_bias":true,"tie_word_embeddings":false}"""),
        QueryKeyValueBias = BiasRule.By("attention_bias"),
    };

    public static Dictionary<string, ModelType> All { get; } = new()
    {
        ["glm"] = Glm,
        ["glm4"] = Glm with { Source = "transformers: Glm4Config, Glm4DecoderLayer", NormsPerLayer = 4 },
        ["glm4_moe"] = Glm with
        {
            Source = "transformers: Glm4MoeConfig, Glm4MoeAttention, Glm4MoeMoE",
            Defaults = ModelType.Keys("""{"num_key_value_heads":8,"head_dim":null,"attention_bias":false,"use_qk_norm":false,"n_shared_experts":1,"first_k_dense_replace":1,"tie_word_embeddings":false}"""),
            Experts = new() { SharedKey = "n_shared_experts", RouterBias = true, DenseLayers = DenseLayerRules.Prefix },
            Parts = (keys, a) => a with { QueryKeyNorm = keys.Flag("use_qk_norm") ? QueryKeyNorm.PerHead : QueryKeyNorm.None },
        },
        ["glm4_moe_lite"] = DeepSeekTypes.V3 with
        {
            Source = "transformers: Glm4MoeLiteConfig",
            Defaults = ModelType.Keys("""{"n_shared_experts":1,"first_k_dense_replace":1,"attention_bias":false,"num_key_value_heads":null,"head_dim":null,"tie_word_embeddings":false}"""),
        },
        ["glm_moe_dsa"] = DeepSeekTypes.V3 with
        {
            Source = "transformers: GlmMoeDsaConfig, GlmMoeDsaIndexer",
            Defaults = ModelType.Keys("""{"n_shared_experts":1,"first_k_dense_replace":3,"attention_bias":false,"num_key_value_heads":null,"head_dim":null,"tie_word_embeddings":false}"""),
            Parts = Indexed,
        },
    };

    /// <summary>Layers may share the indexer of an earlier one; by default every layer has its own.</summary>
    private static TransformerArchitecture Indexed(ConfigKeys keys, TransformerArchitecture a)
    {
        var frequency = keys.IntIfAny("index_topk_freq") ?? 1;
        var offset = keys.IntIfAny("index_skip_topk_offset") ?? 2;
        var own = LayerPatterns.Listed(keys, "indexer_types", a.Layers) is { } types
            ? types.Count(t => t == "full" || (t != "shared" ? throw new FormatException("'indexer_types' holds a type other than full or shared.") : false))
            : keys.Value("index_topk_pattern").ValueKind is System.Text.Json.JsonValueKind.Undefined or System.Text.Json.JsonValueKind.Null
                ? Enumerable.Range(0, a.Layers).Count(i => Math.Max(i - offset + 1, 0) % frequency == 0)
                : throw new NotSupportedException("'index_topk_pattern' is not read: expected 'indexer_types' with one entry a layer.");
        return own == 0
            ? throw new FormatException("'indexer_types' leaves no layer with an indexer of its own.")
            : a with { SparseIndexer = DeepSeekTypes.Indexer(keys) with { Layers = own == a.Layers ? null : own } };
    }
}
