using System.Text.Json;

namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>What a <c>model_type</c> implies: what its modelling class wires in, and what its configuration class sets where a key is absent.</summary>
internal sealed record ModelType
{
    private static readonly JsonElement Nothing = JsonDocument.Parse("{}").RootElement;

    /// <summary>Set by the table of types.</summary>
    public string Name { get; init; } = "";

    /// <summary>Who says it: the classes that were read.</summary>
    public required string Source { get; init; }

    /// <summary>The defaults of the configuration class, by key; null where the class derives the value as <see cref="ConfigArchitecture"/> does.</summary>
    public JsonElement Defaults { get; init; } = Nothing;

    public BiasRule QueryKeyValueBias { get; init; }

    public BiasRule OutputBias { get; init; }

    public BiasRule FeedForwardBias { get; init; }

    public QueryKeyNorm QueryKeyNorm { get; init; }

    public NormalizationKind Normalization { get; init; } = NormalizationKind.RmsNorm;

    public int NormsPerLayer { get; init; } = 2;

    public bool Gated { get; init; } = true;

    public bool LearnedPositions { get; init; }

    public bool OutputHeadBias { get; init; }

    /// <summary>Whether attention is that of DeepSeek-V2 unless <c>kv_lora_rank</c> is null.</summary>
    public bool HasLatentAttention { get; init; }

    /// <summary>The mixture of experts of the type; null for a dense one.</summary>
    public ExpertRules? Experts { get; init; }

    /// <summary>Whether the layer inside a multi-token-prediction module is dense although the model is a mixture.</summary>
    public bool DensePrediction { get; init; }

    /// <summary>The type of each layer where no key lists them.</summary>
    public LayerPattern Pattern { get; init; } = LayerPatterns.Full;

    /// <summary>Weights of linear attention, for types that have it.</summary>
    public Func<ConfigKeys, LinearAttention>? Linear { get; init; }

    /// <summary>Parts that only this type has.</summary>
    public Func<ConfigKeys, TransformerArchitecture, TransformerArchitecture>? Parts { get; init; }

    public static JsonElement Keys(string json) => JsonDocument.Parse(json).RootElement;
}
