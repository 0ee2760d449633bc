namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>GPT-2, GPT-J, GPT-NeoX and Phi: layer norms, biases, feed-forward blocks without a gate.</summary>
internal static class OlderTypes
{
    private static readonly ModelType Biased = new()
    {
        Source = "transformers: GPTNeoXConfig, GPTNeoXAttention, GPTNeoXMLP",
        Defaults = ModelType.Keys("""{"num_key_value_heads":null,"head_dim":null,"attention_bias":true,"tie_word_embeddings":false}"""),
        QueryKeyValueBias = BiasRule.By("attention_bias"),
        OutputBias = BiasRule.By("attention_bias"),
        FeedForwardBias = BiasRule.Always,
        Gated = false,
        Normalization = NormalizationKind.LayerNorm,
    };

    public static Dictionary<string, ModelType> All { get; } = new()
    {
        ["gpt_neox"] = Biased,
        ["gpt2"] = Biased with
        {
            Source = "transformers: GPT2Config, GPT2Attention",
            Defaults = ModelType.Keys("""{"num_key_value_heads":null,"head_dim":null,"n_positions":1024,"tie_word_embeddings":true}"""),
            QueryKeyValueBias = BiasRule.Always,
            OutputBias = BiasRule.Always,
            LearnedPositions = true,
        },
        ["gptj"] = Biased with
        {
            Source = "transformers: GPTJConfig, GPTJAttention, GPTJForCausalLM",
            Defaults = ModelType.Keys("""{"num_key_value_heads":null,"head_dim":null,"tie_word_embeddings":false}"""),
            QueryKeyValueBias = BiasRule.Never,
            OutputBias = BiasRule.Never,
            NormsPerLayer = 1,
            OutputHeadBias = true,
        },
        ["phi"] = Biased with
        {
            Source = "transformers: PhiConfig, PhiAttention, PhiForCausalLM",
            Defaults = ModelType.Keys("""{"num_key_value_heads":null,"head_dim":null,"tie_word_embeddings":false}"""),
            QueryKeyValueBias = BiasRule.Always,
            OutputBias = BiasRule.Always,
            NormsPerLayer = 1,
            OutputHeadBias = true,
        },
    };
}
