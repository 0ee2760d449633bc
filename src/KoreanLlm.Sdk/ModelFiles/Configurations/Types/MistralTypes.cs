namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>Mistral and its kin: no biases, and every layer slides where a window is set.</summary>
internal static class MistralTypes
{
    public static Dictionary<string, ModelType> All { get; } = new()
    {
        ["mistral"] = new()
        {
            Source = "transformers: MistralConfig, MistralAttention",
            Defaults = ModelType.Keys("""{"num_key_value_heads":8,"head_dim":null,"sliding_window":4096,"tie_word_embeddings":false}"""),
            Pattern = LayerPatterns.Windowed,
        },
        ["ministral"] = new()
        {
            Source = "transformers: MinistralConfig",
            Defaults = ModelType.Keys("""{"num_key_value_heads":8,"head_dim":null,"sliding_window":4096,"tie_word_embeddings":false}"""),
            Pattern = LayerPatterns.Windowed,
        },
        ["ministral3"] = new()
        {
            Source = "transformers: Ministral3Config, Ministral3Attention",
            Defaults = ModelType.Keys("""{"num_key_value_heads":8,"head_dim":128,"sliding_window":null,"tie_word_embeddings":false}"""),
            Pattern = LayerPatterns.Windowed,
        },
        ["mixtral"] = new()
        {
            Source = "transformers: MixtralConfig, MixtralSparseMoeBlock",
            Defaults = ModelType.Keys("""{"num_key_value_heads":8,"head_dim":null,"sliding_window":null,"tie_word_embeddings":false}"""),
            Pattern = LayerPatterns.Windowed,
            Experts = new() { SizeKey = "intermediate_size" },
        },
        ["phi3"] = new()
        {
            Source = "transformers: Phi3Config, Phi3Attention",
            Defaults = ModelType.Keys("""{"num_key_value_heads":null,"head_dim":null,"sliding_window":null,"tie_word_embeddings":false}"""),
            Pattern = LayerPatterns.Windowed,
        },
    };
}
