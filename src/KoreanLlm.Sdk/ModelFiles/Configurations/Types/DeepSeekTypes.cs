namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>DeepSeek-V2 and what follows it: latent attention, many small experts, later an indexer.</summary>
internal static class DeepSeekTypes
{
    public static readonly ModelType V3 = new()
    {
        Source = "transformers: DeepseekV3Config, DeepseekV3Attention, DeepseekV3MoE",
        Defaults = ModelType.Keys("""{"q_lora_rank":1536,"n_shared_experts":1,"first_k_dense_replace":3,"attention_bias":false,"num_key_value_heads":null,"head_dim":null,"tie_word_embeddings":false}"""),
        HasLatentAttention = true,
        QueryKeyValueBias = BiasRule.By("attention_bias"),
        OutputBias = BiasRule.By("attention_bias"),
        Experts = new() { SharedKey = "n_shared_experts", RouterBias = true, DenseLayers = DenseLayerRules.Prefix },
    };

    private static readonly ModelType AxK1 = V3 with
    {
        Source = "the published weights of A.X K1, which have three norms in every layer and no bias in the router; defaults as in transformers: AXK1Config",
        Defaults = ModelType.Keys("""{"q_lora_rank":1536,"n_shared_experts":1,"first_k_dense_replace":1,"attention_bias":false,"num_key_value_heads":null,"head_dim":null,"tie_word_embeddings":false}"""),
        NormsPerLayer = 3,
        Experts = V3.Experts! with { RouterBias = false },
    };

    public static Dictionary<string, ModelType> All { get; } = new()
    {
        ["deepseek_v2"] = V3 with
        {
            Source = "transformers: DeepseekV2Config, DeepseekV2Moe; the maker's own class has no shared experts by default, so the number is asked for",
            Defaults = ModelType.Keys("""{"q_lora_rank":1536,"first_k_dense_replace":0,"attention_bias":false,"num_key_value_heads":null,"head_dim":null,"tie_word_embeddings":false}"""),
            Experts = V3.Experts! with { RouterBias = false },
        },
        ["deepseek_v3"] = V3,
        ["kimi_k2"] = V3 with { Source = "transformers: Kimi_K25Config, which reads the type as deepseek_v3" },
        ["deepseek_v32"] = V3 with { Source = "transformers: DeepseekV32Config, DeepseekV32Indexer", Parts = (keys, a) => a with { SparseIndexer = Indexer(keys) } },
        ["AXK1"] = AxK1,
        ["axk1"] = AxK1,
        ["axk2"] = V3 with
        {
            Source = "transformers: AXK2Config, AXK2Attention, AXK2GatedRMSNorm, AXK2Indexer",
            Defaults = ModelType.Keys("""{"n_shared_experts":1,"first_k_dense_replace":1,"attention_bias":false,"num_key_value_heads":null,"head_dim":null,"tie_word_embeddings":false}"""),
            Parts = AxK2,
        },
        ["kimi_linear"] = V3 with
        {
            Source = "mlx-lm: kimi_linear, KimiDeltaAttention, KimiMLAAttention, KimiSparseMoE",
            Defaults = ModelType.Keys("""{"q_lora_rank":null,"first_k_dense_replace":0,"num_shared_experts":0,"num_key_value_heads":null,"head_dim":null,"tie_word_embeddings":false}"""),
            QueryKeyValueBias = BiasRule.Never,
            OutputBias = BiasRule.Never,
            Experts = new() { SharedKey = "num_shared_experts", RouterBias = true, DenseLayers = DenseLayerRules.Prefix },
            Pattern = KimiPattern,
            Linear = KimiDelta,
        },
    };

    public static SparseIndexer Indexer(ConfigKeys keys)
    {
        _ = keys.IntIfAny("index_topk");
        return new SparseIndexer { Heads = keys.Int("index_n_heads"), HeadDimension = keys.Int("index_head_dim") };
    }

    public static LinearAttention KimiDelta(ConfigKeys keys)
    {
        var linear = keys.ObjectOrNull("linear_attn_config") ?? throw new FormatException("'linear_attn_config' is missing though some layers have linear attention.");
        var heads = linear.Int("num_heads");
        var width = linear.Int("head_dim");
        return new LinearAttention
        {
            Kind = LinearAttentionKind.KimiDelta,
            KeyHeads = linear.IntIfAny("num_kv_heads") ?? heads,
            KeyHeadDimension = width,
            ValueHeads = heads,
            ValueHeadDimension = width,
            ConvolutionSize = linear.Int("short_conv_kernel_size"),
            FullRankGates = keys.FlagOrNull("kda_use_full_proj") ?? false,
        };
    }

    /// <summary>A.X K2: an indexer in every layer, an output gate out of the map of the queries, and norms with a gate before attention and before experts.</summary>
    private static TransformerArchitecture AxK2(ConfigKeys keys, TransformerArchitecture a)
    {
        var latent = a.LatentAttention ?? throw new FormatException("'kv_lora_rank' is null: 'axk2' has latent attention.");
        return a with
        {
            SparseIndexer = Indexer(keys),
            LatentAttention = latent with { FusedQueryGate = true },
            GatedNorms = new() { Rank = keys.Int("gated_norm_rank"), Norms = a.Layers + (a.MixtureOfExperts is { } moe ? a.Layers - moe.LeadingDenseLayers : 0) },
        };
    }

    /// <summary>The configuration lists the layers of full attention, counted from 1.</summary>
    private static IReadOnlyList<string> KimiPattern(ConfigKeys keys, int layers)
    {
        var full = keys.ObjectOrNull("linear_attn_config")?.ListOrNull("full_attn_layers")
            ?? throw new FormatException("'full_attn_layers' of 'linear_attn_config' is missing: expected the layers with full attention.");
        var indices = full.Select(l => l.ValueKind == System.Text.Json.JsonValueKind.Number && l.TryGetInt32(out var layer) && layer >= 1 && layer <= layers
            ? layer
            : throw new FormatException($"'full_attn_layers' holds {ConfigKeys.Short(l)}: expected layers from 1 to {layers}.")).ToHashSet();
        return LayerPatterns.Each(layers, i => indices.Contains(i + 1) ? LayerPatterns.FullAttention : LayerPatterns.Linear);
    }
}
