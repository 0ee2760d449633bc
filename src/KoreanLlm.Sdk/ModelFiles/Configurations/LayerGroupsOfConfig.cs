using System.Collections.Immutable;

namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>Turns the types of the layers into groups.</summary>
internal static class LayerGroupsOfConfig
{
    public static ImmutableArray<AttentionLayerGroup> Of(ConfigKeys keys, ModelType type, IReadOnlyList<string> layers)
    {
        var groups = layers.GroupBy(l => l).Select(g => Group(keys, type, g.Key, g.Count())).ToList();
        return groups is [{ Kind: var only }] && only == AttentionKind.Full
            ? []
            : [.. groups.GroupBy(g => g with { Layers = 1 }).Select(g => g.Key with { Layers = g.Sum(x => x.Layers) }).OrderBy(g => g.Kind == AttentionKind.Full ? 0 : 1)];
    }

    private static AttentionLayerGroup Group(ConfigKeys keys, ModelType type, string name, int layers) => name switch
    {
        LayerPatterns.FullAttention or "attention" or "deepseek_sparse_attention" => new() { Kind = AttentionKind.Full, Layers = layers },
        LayerPatterns.Sliding => new() { Kind = AttentionKind.SlidingWindow, Layers = layers, Window = Window(keys, "sliding_window") },

        // A chunk holds at most as many earlier tokens as a window of its size.
        "chunked_attention" => new() { Kind = AttentionKind.SlidingWindow, Layers = layers, Window = Window(keys, "attention_chunk_size") },
        LayerPatterns.Linear or "mamba" when type.Linear is { } linear => new() { Kind = AttentionKind.Linear, Layers = layers, LinearAttention = linear(keys) },
        "mlp" or "moe" when type.Linear is not null => new() { Kind = AttentionKind.None, Layers = layers },
        _ => throw new NotSupportedException($"'layer_types' names '{Clip(name)}', which '{type.Name}' does not have: expected full_attention, sliding_attention and the like."),
    };

    private static int Window(ConfigKeys keys, string name) =>
        keys.IntIfAny(name) ?? throw new FormatException($"'{name}' is missing though some layers slide.");

    private static string Clip(string name) => name.Length > 60 ? name[..60] + "..." : name;
}
