using System.Collections.Immutable;

namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>Gemma from 1 to 4.</summary>
internal static class GemmaTypes
{
    private static readonly ModelType Gemma = new()
    {
        Source = "transformers: GemmaConfig, GemmaAttention",
        Defaults = ModelType.Keys("""{"num_key_value_heads":16,"head_dim":256,"attention_bias":false,"tie_word_embeddings":true}"""),
        QueryKeyValueBias = BiasRule.By("attention_bias"),
        OutputBias = BiasRule.By("attention_bias"),
    };

    public static Dictionary<string, ModelType> All { get; } = new()
    {
        ["gemma"] = Gemma,
        ["gemma2"] = Gemma with
        {
            Source = "transformers: Gemma2Config, Gemma2DecoderLayer",
            Defaults = ModelType.Keys("""{"num_key_value_heads":4,"head_dim":256,"attention_bias":false,"sliding_window":4096,"tie_word_embeddings":true}"""),
            NormsPerLayer = 4,
            Pattern = LayerPatterns.FullEvery(2),
        },
        ["gemma3_text"] = Gemma with
        {
            Source = "transformers: Gemma3TextConfig; saving a Gemma 3 leaves out what is the default",
            Defaults = ModelType.Keys(
                """{"vocab_size":262208,"num_attention_heads":8,"num_key_value_heads":4,"head_dim":256,"attention_bias":false,"sliding_window":4096,"sliding_window_pattern":6,"tie_word_embeddings":true}"""),
            NormsPerLayer = 4,
            QueryKeyNorm = QueryKeyNorm.PerHead,
            Pattern = LayerPatterns.Lettered,
        },
        ["gemma4_text"] = Gemma with
        {
            Source = "transformers: Gemma4TextConfig, Gemma4TextAttention, Gemma4TextDecoderLayer",
            Defaults = ModelType.Keys(
                """{"num_key_value_heads":4,"head_dim":256,"global_head_dim":512,"num_global_key_value_heads":null,"attention_bias":false,"attention_k_eq_v":false,"num_kv_shared_layers":0,"use_double_wide_mlp":false,"enable_moe_block":false,"hidden_size_per_layer_input":256,"vocab_size_per_layer_input":262144,"sliding_window":512,"tie_word_embeddings":true}"""),
            NormsPerLayer = 4,
            QueryKeyNorm = QueryKeyNorm.PerHead,
            Parts = Gemma4,
        },
    };

    /// <summary>Global layers have heads of their own, the last layers may read the cache of earlier ones, and experts may stand beside the dense block.</summary>
    private static TransformerArchitecture Gemma4(ConfigKeys keys, TransformerArchitecture a)
    {
        var second = keys.IntOrNone("hidden_size_per_layer_input");
        return a with
        {
            Attention = Gemma4Groups(keys, a),
            FeedForwardSize = keys.Int("intermediate_size"),
            PerLayerEmbedding = second is { } size ? new PerLayerEmbedding { Size = size, VocabularySize = keys.Int("vocab_size_per_layer_input") } : null,
            MixtureOfExperts = keys.Flag("enable_moe_block") ? Gemma4Experts(keys) : null,
        };
    }

    private static ImmutableArray<AttentionLayerGroup> Gemma4Groups(ConfigKeys keys, TransformerArchitecture a)
    {
        var valuesAreKeys = keys.Flag("attention_k_eq_v");
        var heads = valuesAreKeys ? keys.IntOrNone("num_global_key_value_heads") : null;
        var headDimension = keys.Int("global_head_dim");
        var firstShared = a.Layers - (keys.IntOrNone("num_kv_shared_layers") ?? 0);
        var wide = keys.Flag("use_double_wide_mlp") ? 2 * keys.Int("intermediate_size") : (int?)null;
        var window = keys.Int("sliding_window");
        var types = (LayerPatterns.Listed(keys, "layer_types", a.Layers) ?? LayerPatterns.FullEvery(6)(keys, a.Layers)).ToArray();

        // The last layer is full whatever the list says.
        types[^1] = LayerPatterns.FullAttention;
        return [.. types
            .Select((type, index) => (Full: IsFull(type), Shared: index >= firstShared))
            .GroupBy(l => l)
            .Select(l => new AttentionLayerGroup
            {
                Kind = l.Key.Full ? AttentionKind.Full : AttentionKind.SlidingWindow,
                Layers = l.Count(),
                Window = l.Key.Full ? null : window,
                KeyValueHeads = l.Key.Full ? heads : null,
                HeadDimension = l.Key.Full ? headDimension : null,
                ValuesAreKeys = l.Key.Full && valuesAreKeys,
                ReusesKeysAndValues = l.Key.Shared,
                FeedForwardSize = l.Key.Shared ? wide : null,
            })];
    }

    private static bool IsFull(string type) => type switch
    {
        LayerPatterns.FullAttention => true,
        LayerPatterns.Sliding => false,
        _ => throw new NotSupportedException($"'layer_types' names '{type}', which 'gemma4_text' does not have: expected full_attention or sliding_attention."),
    };

    /// <summary>The dense block beside the experts counts as a shared expert; the router scales channels, as a fourth extra norm would, and experts, as a bias would.</summary>
    private static MixtureOfExperts Gemma4Experts(ConfigKeys keys) => new()
    {
        Experts = keys.Int("num_experts", "num_local_experts"),
        ActiveExperts = keys.Int("top_k_experts", "num_experts_per_tok"),
        ExpertFeedForwardSize = keys.Int("moe_intermediate_size"),
        SharedExperts = 1,
        SharedExpertFeedForwardSize = keys.Int("intermediate_size"),
        RouterBias = true,
        ExtraNormsPerLayer = 4,
    };
}
