namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>The table of the types that are read, and of those that are known to be beyond it.</summary>
internal static class ModelTypes
{
    private static readonly Dictionary<string, ModelType> All = ((Dictionary<string, ModelType>[])
        [LlamaTypes.All, MistralTypes.All, QwenTypes.All, GemmaTypes.All, OlderTypes.All, DeepSeekTypes.All, GlmTypes.All, HybridTypes.All, MixtureTypes.All, KoreanTypes.All])
        .SelectMany(family => family)
        .ToDictionary(t => t.Key, t => t.Value with { Name = t.Key }, StringComparer.Ordinal);

    /// <summary>Types that are known, and known to have weights that an architecture cannot express.</summary>
    private static readonly Dictionary<string, string> Inexpressible = new(StringComparer.Ordinal)
    {
        ["gemma3n"] = "layers with low-rank residual routing and alternating updates",
        ["gemma3n_text"] = "layers with low-rank residual routing and alternating updates",
        ["deepseek_v4"] = "hyper-connections and compressed attention",
    };

    /// <summary>The type of a text part that names none, by the type of what is around it.</summary>
    private static readonly Dictionary<string, string> TextTypes = new(StringComparer.Ordinal)
    {
        ["exaone4_5"] = "exaone4",
        ["gemma3"] = "gemma3_text",
        ["gemma4"] = "gemma4_text",
        ["kimi_k25"] = "deepseek_v3",
        ["llama4"] = "llama4_text",
        ["qwen2_5_vl"] = "qwen2_5_vl_text",
        ["qwen2_vl"] = "qwen2_vl_text",
        ["qwen3_5"] = "qwen3_5_text",
        ["qwen3_5_moe"] = "qwen3_5_moe_text",
        ["qwen3_vl"] = "qwen3_vl_text",
        ["qwen3_vl_moe"] = "qwen3_vl_moe_text",
    };

    public static IReadOnlyList<string> Supported { get; } = [.. All.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Types that are refused although they are known, with the reason.</summary>
    public static IReadOnlyDictionary<string, string> Refused => Inexpressible;

    public static string? TextTypeOf(string outer) => TextTypes.GetValueOrDefault(outer);

    public static ModelType Of(string name) =>
        All.TryGetValue(name, out var type) ? type
        : Inexpressible.TryGetValue(name, out var missing) ? throw new NotSupportedException($"The model type '{name}' has {missing}: a {nameof(TransformerArchitecture)} cannot express them.")
        : throw new NotSupportedException(
            $"The model type '{(name.Length > 60 ? name[..60] + "..." : name)}' is not known: its biases, norms and tied embeddings would be guesses. Build a {nameof(TransformerArchitecture)} by hand, or use one of {string.Join(", ", Supported)}.");
}
