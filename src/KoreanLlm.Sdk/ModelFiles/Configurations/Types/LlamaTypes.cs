namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>Llama and the types that differ from it in a default or two.</summary>
internal static class LlamaTypes
{
    public static readonly ModelType Llama = new()
    {
        Source = "transformers: LlamaConfig, LlamaAttention, LlamaMLP",
        Defaults = ModelType.Keys("""{"num_key_value_heads":null,"head_dim":null,"attention_bias":false,"mlp_bias":false,"tie_word_embeddings":false}"""),
        QueryKeyValueBias = BiasRule.By("attention_bias"),
        OutputBias = BiasRule.By("attention_bias"),
        FeedForwardBias = BiasRule.By("mlp_bias"),
    };

    public static Dictionary<string, ModelType> All { get; } = new()
    {
        ["llama"] = Llama,
        ["granite"] = Llama with { Source = "transformers: GraniteConfig, GraniteAttention" },
        ["kormo"] = Llama with { Source = "transformers: KORMoConfig, KORMoDecoderLayer" },
        ["smollm3"] = Llama with
        {
            Source = "transformers: SmolLM3Config",
            Defaults = ModelType.Keys(
                """{"num_key_value_heads":4,"head_dim":null,"attention_bias":false,"mlp_bias":false,"use_sliding_window":false,"sliding_window":null,"no_rope_layer_interval":4,"tie_word_embeddings":true}"""),
            Pattern = SmolLM3,
        },
        ["olmo2"] = new()
        {
            Source = "transformers: Olmo2Config, Olmo2Attention",
            Defaults = ModelType.Keys("""{"num_key_value_heads":null,"head_dim":null,"attention_bias":false,"tie_word_embeddings":false}"""),
            QueryKeyValueBias = BiasRule.By("attention_bias"),
            OutputBias = BiasRule.By("attention_bias"),
            QueryKeyNorm = QueryKeyNorm.FullWidth,
        },
        ["olmo3"] = new()
        {
            Source = "transformers: Olmo3Config, Olmo3Attention",
            Defaults = ModelType.Keys("""{"num_key_value_heads":null,"head_dim":null,"attention_bias":false,"sliding_window":4096,"tie_word_embeddings":false}"""),
            QueryKeyValueBias = BiasRule.By("attention_bias"),
            OutputBias = BiasRule.By("attention_bias"),
            QueryKeyNorm = QueryKeyNorm.FullWidth,
            Pattern = LayerPatterns.FullEvery(4),
        },
        ["seed_oss"] = Llama with
        {
            Source = "transformers: SeedOssConfig, SeedOssAttention",
            Defaults = ModelType.Keys("""{"num_key_value_heads":8,"head_dim":128,"attention_bias":true,"attention_out_bias":false,"mlp_bias":false,"tie_word_embeddings":false}"""),
            OutputBias = BiasRule.By("attention_out_bias"),
        },
        ["llama4_text"] = new()
        {
            Source = "transformers: Llama4TextConfig, Llama4TextMoe, Llama4TextAttention; its norm of queries and keys has no weights",
            Defaults = ModelType.Keys(
                """{"num_key_value_heads":8,"head_dim":128,"attention_bias":false,"attention_chunk_size":8192,"no_rope_layer_interval":4,"interleave_moe_layer_step":1,"tie_word_embeddings":false}"""),
            QueryKeyValueBias = BiasRule.By("attention_bias"),
            OutputBias = BiasRule.By("attention_bias"),
            Pattern = (keys, layers) => NoRotary(keys, layers, LayerPatterns.FullAttention, "chunked_attention"),
            Experts = new() { SizeKey = "intermediate_size", AlwaysShared = true, DenseLayers = DenseLayerRules.Llama4 },
            Parts = Llama4,
        },
    };

    private static TransformerArchitecture Llama4(ConfigKeys keys, TransformerArchitecture a)
    {
        _ = keys.FlagOrNull("use_qk_norm");
        return a.MixtureOfExperts is { LeadingDenseLayers: > 0 } ? a with { FeedForwardSize = keys.Int("intermediate_size_mlp") } : a;
    }

    /// <summary>Layers without rotary positions slide, if anything slides.</summary>
    private static IReadOnlyList<string> SmolLM3(ConfigKeys keys, int layers) =>
        (keys.FlagOrNull("use_sliding_window") ?? false) && keys.IntOrNone("sliding_window") is not null
            ? NoRotary(keys, layers, LayerPatterns.Sliding, LayerPatterns.FullAttention)
            : LayerPatterns.Full(keys, layers);

    /// <summary>One type for layers without rotary positions, which a list marks with 0 and else are every n-th, another for the rest.</summary>
    private static IReadOnlyList<string> NoRotary(ConfigKeys keys, int layers, string without, string with)
    {
        if (keys.ListOrNull("no_rope_layers") is not { Length: > 0 } list)
        {
            var every = keys.Int("no_rope_layer_interval");
            return LayerPatterns.Each(layers, i => (i + 1) % every == 0 ? without : with);
        }

        return list.Length == layers
            ? LayerPatterns.Each(layers, i => list[i].ValueKind == System.Text.Json.JsonValueKind.Number && list[i].TryGetInt32(out var rotary) && rotary is 0 or 1
                ? rotary == 0 ? without : with
                : throw new FormatException($"'no_rope_layers' holds {ConfigKeys.Short(list[i])}: expected 0 or 1."))
            : throw new FormatException($"'no_rope_layers' has {list.Length} entries: expected one for each of {layers} layers.");
    }
}
