namespace KoreanLlm.Sdk.Dataset;

/// <summary>What a <c>model_type</c> implies without a key.</summary>
internal sealed record ModelTypeTraits
{
    private static readonly ModelTypeTraits Llama = new();

    private static readonly ModelTypeTraits Qwen3 = new() { QueryKeyNorm = QueryKeyNorm.PerHead };

    private static readonly Dictionary<string, ModelTypeTraits> All = new(StringComparer.Ordinal)
    {
        ["llama"] = Llama,
        ["mistral"] = Llama,
        ["mixtral"] = Llama,
        ["solar"] = Llama,
        ["exaone"] = Llama,
        ["exaone4"] = Qwen3,
        ["exaone_moe"] = Qwen3,
        ["qwen2"] = new() { QueryKeyValueBias = true },
        ["qwen3"] = Qwen3,
        ["qwen3_moe"] = Qwen3,
        ["olmo2"] = new() { QueryKeyNorm = QueryKeyNorm.FullWidth },
        ["gemma"] = new() { TiedByDefault = true },
        ["gemma2"] = new() { TiedByDefault = true, NormsPerLayer = 4 },
        ["gemma3_text"] = new() { TiedByDefault = true, NormsPerLayer = 4, QueryKeyNorm = QueryKeyNorm.PerHead },
        ["hyperclovax"] = new() { NormsPerLayer = 4 },
        ["deepseek_v2"] = new(),
        ["deepseek_v3"] = new() { RouterBias = true },
        ["gpt_neox"] = new()
        {
            QueryKeyValueBias = true,
            AttentionOutputBias = true,
            FeedForwardBias = true,
            Gated = false,
            Normalization = NormalizationKind.LayerNorm,
        },
        ["gpt2"] = new()
        {
            QueryKeyValueBias = true,
            AttentionOutputBias = true,
            FeedForwardBias = true,
            Gated = false,
            Normalization = NormalizationKind.LayerNorm,
            TiedByDefault = true,
            LearnedPositions = true,
        },
    };

    public static IReadOnlyList<string> Supported { get; } = [.. All.Keys.Order(StringComparer.Ordinal)];

    public bool QueryKeyValueBias { get; init; }

    public bool AttentionOutputBias { get; init; }

    public bool FeedForwardBias { get; init; }

    public bool Gated { get; init; } = true;

    public QueryKeyNorm QueryKeyNorm { get; init; }

    public NormalizationKind Normalization { get; init; }

    public int NormsPerLayer { get; init; } = 2;

    public bool TiedByDefault { get; init; }

    public bool LearnedPositions { get; init; }

    public bool RouterBias { get; init; }

    public static ModelTypeTraits Of(string modelType) => All.TryGetValue(modelType, out var traits)
        ? traits
        : throw new NotSupportedException(
            $"The model type '{modelType}' is not known: its biases, norms and tied embeddings would be guesses. Build a {nameof(TransformerArchitecture)} by hand, or use one of {string.Join(", ", Supported)}.");
}
