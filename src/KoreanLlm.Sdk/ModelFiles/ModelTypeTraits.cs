namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>What a <c>model_type</c> implies without a key: read in the modelling code of each type.</summary>
internal sealed record ModelTypeTraits
{
    private static readonly ModelTypeTraits Llama = new();

    private static readonly ModelTypeTraits Windowed = new() { EveryLayerSlides = true };

    private static readonly ModelTypeTraits Gemma = new() { TiedByDefault = true, HeadDimension = 256 };

    private static readonly ModelTypeTraits Qwen2 = new() { QueryKeyValueBias = true, SlidesUnlessToldOtherwise = false, SlidesAfterLayers = 28 };

    private static readonly ModelTypeTraits Qwen3 = Qwen2 with { QueryKeyValueBias = false, QueryKeyNorm = QueryKeyNorm.PerHead };

    private static readonly ModelTypeTraits Exaone4 = new() { QueryKeyNorm = QueryKeyNorm.PerHead, FullEvery = 4 };

    private static readonly ModelTypeTraits DeepSeek2 = new() { HasExperts = true, HasLatentAttention = true };

    private static readonly ModelTypeTraits DeepSeek3 = DeepSeek2 with { RouterBias = true, LeadingDenseLayers = 3 };

    private static readonly ModelTypeTraits AxK1 = DeepSeek3 with { LeadingDenseLayers = 1, ExtraNormsPerSparseLayer = 1 };

    private static readonly ModelTypeTraits GptNeoX = new()
    {
        QueryKeyValueBias = true,
        AttentionOutputBias = true,
        FeedForwardBias = true,
        Gated = false,
        Normalization = NormalizationKind.LayerNorm,
    };

    private static readonly Dictionary<string, ModelTypeTraits> All = new(StringComparer.Ordinal)
    {
        ["AXK1"] = AxK1,
        ["axk1"] = AxK1,
        ["deepseek_v2"] = DeepSeek2,
        ["deepseek_v3"] = DeepSeek3,
        ["exaone"] = Llama,
        ["exaone4"] = Exaone4,
        ["exaone_moe"] = Exaone4 with { HasExperts = true, RouterBias = true, LeadingDenseLayers = 1, DensePrediction = true },
        ["gemma"] = Gemma,
        ["gemma2"] = Gemma with { NormsPerLayer = 4, FullEvery = 2 },
        ["gemma3_text"] = Gemma with
        {
            NormsPerLayer = 4,
            QueryKeyNorm = QueryKeyNorm.PerHead,
            FullEvery = 6,
            AttentionHeads = 8,
            KeyValueHeads = 4,
            VocabularySize = 262_208,
        },
        ["gpt2"] = GptNeoX with { TiedByDefault = true, LearnedPositions = true },
        ["gpt_neox"] = GptNeoX,
        ["hyperclovax"] = new() { NormsPerLayer = 4 },
        ["llama"] = Llama,
        ["mistral"] = Windowed,
        ["mixtral"] = Windowed with { HasExperts = true },
        ["olmo2"] = new() { QueryKeyNorm = QueryKeyNorm.FullWidth },
        ["phi3"] = Windowed,
        ["qwen2"] = Qwen2,
        ["qwen3"] = Qwen3,
        ["qwen3_moe"] = Qwen3 with { HasExperts = true },
        ["smollm3"] = new() { TiedByDefault = true, SlidesUnlessToldOtherwise = false },
        ["solar"] = Llama,
        ["solar_open"] = new() { HasExperts = true, RouterBias = true },
    };

    /// <summary>Types that are known, and known to have weights that an architecture cannot express.</summary>
    private static readonly Dictionary<string, string> Inexpressible = new(StringComparer.Ordinal)
    {
        ["Motif"] = "differential attention and PolyNorm activations with weights of their own",
        ["motif"] = "differential attention and PolyNorm activations with weights of their own",
        ["axk2"] = "a sparse-attention indexer and gated norms",
        ["gptj"] = "a bias on the output head",
        ["phi"] = "a bias on the output head",
        ["solar_open2"] = "linear-attention layers with weights of their own",
    };

    public static IReadOnlyList<string> Supported { get; } = [.. All.Keys.Order(StringComparer.Ordinal)];

    public bool QueryKeyValueBias { get; init; }

    public bool AttentionOutputBias { get; init; }

    public bool FeedForwardBias { get; init; }

    public bool Gated { get; init; } = true;

    public QueryKeyNorm QueryKeyNorm { get; init; }

    public NormalizationKind Normalization { get; init; }

    public int NormsPerLayer { get; init; } = 2;

    public int ExtraNormsPerSparseLayer { get; init; }

    public bool TiedByDefault { get; init; }

    public bool LearnedPositions { get; init; }

    /// <summary>Whether a configuration that leaves out the number of experts means the default of the type, not none.</summary>
    public bool HasExperts { get; init; }

    /// <summary>Whether a configuration that leaves out <c>kv_lora_rank</c> means the default of the type, not none.</summary>
    public bool HasLatentAttention { get; init; }

    public bool RouterBias { get; init; }

    /// <summary>Whether the layer inside a multi-token-prediction module is dense although the model is a mixture.</summary>
    public bool DensePrediction { get; init; }

    /// <summary>Dense layers at the start of a mixture where no key says how many.</summary>
    public int LeadingDenseLayers { get; init; }

    /// <summary>The width of a head where no key says it and it is not the hidden size over the heads.</summary>
    public int? HeadDimension { get; init; }

    /// <summary>Heads, key-value heads and vocabulary of a type whose configurations leave out what is the default.</summary>
    public int? AttentionHeads { get; init; }

    public int? KeyValueHeads { get; init; }

    public int? VocabularySize { get; init; }

    /// <summary>Whether a window that is written down counts unless <c>use_sliding_window</c> says no. Qwen has it the other way round.</summary>
    public bool SlidesUnlessToldOtherwise { get; init; } = true;

    /// <summary>The first layers that stay full where no key says how many.</summary>
    public int? SlidesAfterLayers { get; init; }

    /// <summary>Every n-th layer is full where no key gives the pattern.</summary>
    public int? FullEvery { get; init; }

    public bool EveryLayerSlides { get; init; }

    public static ModelTypeTraits Of(string modelType) =>
        All.TryGetValue(modelType, out var traits) ? traits
        : Inexpressible.TryGetValue(modelType, out var missing) ? throw new NotSupportedException($"The model type '{modelType}' has {missing}: a {nameof(TransformerArchitecture)} cannot express them.")
        : throw new NotSupportedException(
            $"The model type '{modelType}' is not known: its biases, norms and tied embeddings would be guesses. Build a {nameof(TransformerArchitecture)} by hand, or use one of {string.Join(", ", Supported)}.");
}
