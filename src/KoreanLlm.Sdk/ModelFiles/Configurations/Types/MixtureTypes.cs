namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>Mixtures of experts of other makers: gpt-oss and MiniMax.</summary>
internal static class MixtureTypes
{
    public static Dictionary<string, ModelType> All { get; } = new()
    {
        ["gpt_oss"] = new()
        {
            Source = "transformers: GptOssConfig, GptOssAttention, GptOssExperts",
            Defaults = ModelType.Keys("""{"num_key_value_heads":8,"head_dim":64,"attention_bias":true,"sliding_window":128,"tie_word_embeddings":false}"""),
            QueryKeyValueBias = BiasRule.By("attention_bias"),
            OutputBias = BiasRule.By("attention_bias"),
            FeedForwardBias = BiasRule.Always,
            Pattern = LayerPatterns.FullEvery(2),
            Experts = new() { SizeKey = "intermediate_size", RouterBias = true },
            Parts = (_, a) => a with { AttentionSinks = true },
        },
        ["minimax"] = new()
        {
            Source = "transformers: MiniMaxConfig, MiniMaxLightningAttention, MiniMaxSparseMoeBlock",
            Defaults = ModelType.Keys("""{"num_key_value_heads":8,"head_dim":null,"tie_word_embeddings":false}"""),
            Pattern = LayerPatterns.FullEvery(2, LayerPatterns.Linear),
            Linear = Lightning,
            Experts = new() { SizeKey = "intermediate_size" },
        },
        ["minimax_m2"] = new()
        {
            Source = "transformers: MiniMaxM2Config, MiniMaxM2Attention, MiniMaxM2SparseMoeBlock",
            Defaults = ModelType.Keys("""{"num_key_value_heads":8,"head_dim":128,"tie_word_embeddings":false}"""),
            QueryKeyNorm = QueryKeyNorm.FullWidth,
            Experts = new() { SizeKey = "intermediate_size", RouterBias = true },
            Parts = MiniMaxM2,
        },
    };

    private static TransformerArchitecture MiniMaxM2(ConfigKeys keys, TransformerArchitecture a) => keys.FlagOrNull("use_qk_norm") == false
        ? throw new NotSupportedException("'use_qk_norm' is false, and the class of 'minimax_m2' wires the norms in.")
        : a;

    private static LinearAttention Lightning(ConfigKeys keys)
    {
        var heads = keys.Int("num_attention_heads");
        var hidden = keys.Int("hidden_size");
        var width = keys.IntOrNone("head_dim") ?? hidden / heads;
        return new() { Kind = LinearAttentionKind.Lightning, KeyHeads = heads, KeyHeadDimension = width, ValueHeads = heads, ValueHeadDimension = width };
    }
}
