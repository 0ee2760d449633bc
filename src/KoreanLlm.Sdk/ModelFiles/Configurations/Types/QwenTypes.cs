namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>Qwen from 2 to 3.5, the language models of its vision models included.</summary>
internal static class QwenTypes
{
    private static readonly ModelType Qwen2 = new()
    {
        Source = "transformers: Qwen2Config, Qwen2Attention, which wires in the biases of queries, keys and values",
        Defaults = ModelType.Keys("""{"num_key_value_heads":32,"head_dim":null,"use_sliding_window":false,"sliding_window":4096,"max_window_layers":28,"tie_word_embeddings":false}"""),
        QueryKeyValueBias = BiasRule.Always,
        Pattern = LayerPatterns.Qwen,
    };

    private static readonly ModelType Qwen2Vision = Qwen2 with
    {
        Source = "transformers: Qwen2VLTextConfig, Qwen2VLAttention",
        Defaults = ModelType.Keys("""{"num_key_value_heads":8,"head_dim":null,"use_sliding_window":false,"sliding_window":4096,"max_window_layers":80}"""),
    };

    private static readonly ModelType Qwen3 = new()
    {
        Source = "transformers: Qwen3Config, Qwen3Attention",
        Defaults = ModelType.Keys("""{"num_key_value_heads":32,"head_dim":128,"attention_bias":false,"use_sliding_window":false,"sliding_window":4096,"max_window_layers":28,"tie_word_embeddings":false}"""),
        QueryKeyValueBias = BiasRule.By("attention_bias"),
        OutputBias = BiasRule.By("attention_bias"),
        QueryKeyNorm = QueryKeyNorm.PerHead,
        Pattern = LayerPatterns.Qwen,
    };

    private static readonly ModelType Qwen3Next = Qwen3 with
    {
        Source = "transformers: Qwen3NextConfig, Qwen3NextAttention, Qwen3NextGatedDeltaNet, Qwen3NextSparseMoeBlock",
        Defaults = ModelType.Keys(
            """{"num_key_value_heads":2,"head_dim":256,"attention_bias":false,"full_attention_interval":4,"linear_conv_kernel_dim":4,"linear_key_head_dim":128,"linear_value_head_dim":128,"linear_num_key_heads":16,"linear_num_value_heads":32,"shared_expert_intermediate_size":512,"tie_word_embeddings":false}"""),
        Pattern = LayerPatterns.Hybrid,
        Linear = Delta,
        Experts = new() { SharedSizeKey = "shared_expert_intermediate_size", SharedGate = true, DenseLayers = DenseLayerRules.Qwen },
        Parts = (_, a) => a with { AttentionOutputGate = true },
    };

    public static Dictionary<string, ModelType> All { get; } = new()
    {
        ["qwen2"] = Qwen2,
        ["qwen2_moe"] = Qwen2 with
        {
            Source = "transformers: Qwen2MoeConfig, Qwen2MoeSparseMoeBlock",
            Defaults = ModelType.Keys("""{"num_key_value_heads":16,"head_dim":null,"qkv_bias":true,"use_sliding_window":false,"sliding_window":4096,"shared_expert_intermediate_size":5632,"tie_word_embeddings":false}"""),
            QueryKeyValueBias = BiasRule.By("qkv_bias"),
            Experts = new() { SharedSizeKey = "shared_expert_intermediate_size", SharedGate = true, DenseLayers = DenseLayerRules.Qwen },
        },
        ["qwen2_vl"] = Qwen2Vision with
        {
            Source = "transformers: Qwen2VLConfig, Qwen2VLTextConfig",
            Defaults = ModelType.Keys("""{"num_key_value_heads":8,"head_dim":null,"use_sliding_window":false,"sliding_window":4096,"max_window_layers":80,"tie_word_embeddings":false}"""),
        },
        ["qwen2_vl_text"] = Qwen2Vision,
        ["qwen2_5_vl"] = Qwen2Vision with
        {
            Source = "transformers: Qwen2_5_VLConfig, Qwen2_5_VLTextConfig",
            Defaults = ModelType.Keys("""{"num_key_value_heads":8,"head_dim":null,"use_sliding_window":false,"sliding_window":4096,"max_window_layers":80,"tie_word_embeddings":false}"""),
        },
        ["qwen2_5_vl_text"] = Qwen2Vision with { Source = "transformers: Qwen2_5_VLTextConfig, Qwen2_5_VLAttention" },
        ["qwen3"] = Qwen3,
        ["qwen3_moe"] = Qwen3 with
        {
            Source = "transformers: Qwen3MoeConfig, Qwen3MoeSparseMoeBlock",
            Defaults = ModelType.Keys("""{"num_key_value_heads":4,"head_dim":null,"attention_bias":false,"use_sliding_window":false,"sliding_window":4096,"tie_word_embeddings":false}"""),
            Experts = new() { DenseLayers = DenseLayerRules.Qwen },
            Parts = NoSharedExpert,
        },
        ["qwen3_vl_text"] = Qwen3 with
        {
            Source = "transformers: Qwen3VLTextConfig, Qwen3VLTextAttention; whether the head is tied is left to a base class whose default has changed",
            Defaults = ModelType.Keys("""{"num_key_value_heads":32,"head_dim":128,"attention_bias":false}"""),
            Pattern = LayerPatterns.Full,
        },
        ["qwen3_vl_moe_text"] = Qwen3 with
        {
            Source = "transformers: Qwen3VLMoeTextConfig, Qwen3VLMoeTextSparseMoeBlock; whether the head is tied differs between versions",
            Defaults = ModelType.Keys("""{"num_key_value_heads":16,"head_dim":null,"attention_bias":false}"""),
            Pattern = LayerPatterns.Full,
            Experts = new() { DenseLayers = DenseLayerRules.Qwen },
            Parts = NoSharedExpert,
        },
        ["qwen3_next"] = Qwen3Next,
        ["qwen3_5_text"] = Qwen3Next with
        {
            Source = "transformers: Qwen3_5TextConfig, Qwen3_5GatedDeltaNet",
            Defaults = ModelType.Keys(
                """{"num_key_value_heads":4,"head_dim":256,"attention_bias":false,"full_attention_interval":4,"linear_conv_kernel_dim":4,"linear_key_head_dim":128,"linear_value_head_dim":128,"linear_num_key_heads":16,"linear_num_value_heads":32,"tie_word_embeddings":false}"""),
            Experts = null,
        },
        ["qwen3_5_moe_text"] = Qwen3Next with
        {
            Source = "transformers: Qwen3_5MoeTextConfig, Qwen3_5MoeSparseMoeBlock",
            Experts = new() { SharedSizeKey = "shared_expert_intermediate_size", SharedGate = true },
        },
    };

    private static TransformerArchitecture NoSharedExpert(ConfigKeys keys, TransformerArchitecture a) => keys.IntIfAny("shared_expert_intermediate_size") is { } size
        ? throw new NotSupportedException($"'shared_expert_intermediate_size' is {size}, and '{keys.ModelType}' has no shared expert: expected 0 or null.")
        : a;

    private static LinearAttention Delta(ConfigKeys keys) => new()
    {
        Kind = LinearAttentionKind.GatedDelta,
        KeyHeads = keys.Int("linear_num_key_heads"),
        KeyHeadDimension = keys.Int("linear_key_head_dim"),
        ValueHeads = keys.Int("linear_num_value_heads"),
        ValueHeadDimension = keys.Int("linear_value_head_dim"),
        ConvolutionSize = keys.Int("linear_conv_kernel_dim"),
    };
}
