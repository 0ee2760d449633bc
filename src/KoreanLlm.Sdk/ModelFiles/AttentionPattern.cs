using System.Collections.Immutable;
using System.Text.Json;

namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>Which layers see the whole context and which a window, in the spellings that configurations use.</summary>
internal static class AttentionPattern
{
    public static ImmutableArray<AttentionLayerGroup> Of(ConfigKeys keys, int layers, ModelTypeTraits traits)
    {
        var window = keys.FlagOrNull("use_sliding_window") ?? traits.SlidesUnlessToldOtherwise ? keys.IntOrNull("sliding_window") : null;
        var full = keys.ValueOrNull("layer_types") is { } types ? FullOf(types, layers)
            : window is null ? layers
            : keys.ValueOrNull("sliding_window_pattern") is { } pattern ? FullOf(pattern, layers, keys.ModelType)
            : traits.SlidesAfterLayers is { } first ? Math.Min(layers, keys.IntOrNull("max_window_layers") ?? first)
            : traits.FullEvery is { } every && !keys.Names("sliding_window_pattern") ? layers / every
            : traits.EveryLayerSlides ? 0
            : layers;
        return full == layers
            ? []
            : window is { } size
                ? [.. Group(AttentionKind.Full, full, null), .. Group(AttentionKind.SlidingWindow, layers - full, size)]
                : throw new FormatException("'sliding_window' is missing though some layers slide.");
    }

    private static IEnumerable<AttentionLayerGroup> Group(AttentionKind kind, int layers, int? window) =>
        layers == 0 ? [] : [new AttentionLayerGroup { Kind = kind, Layers = layers, Window = window }];

    private static int FullOf(JsonElement types, int layers)
    {
        if (types.ValueKind != JsonValueKind.Array || types.GetArrayLength() != layers)
        {
            throw new FormatException($"'layer_types' is no list of {layers} layers.");
        }

        return types.EnumerateArray().Count(type => type.ValueKind == JsonValueKind.String ? type.GetString() switch
        {
            "full_attention" => true,
            "sliding_attention" => false,
            var other => throw new NotSupportedException($"'layer_types' names '{other}': expected full_attention or sliding_attention."),
        } : throw new FormatException("'layer_types' holds something that is no text."));
    }

    /// <summary>"LLLG": local and global layers in turn. 6: every sixth layer is global.</summary>
    private static int FullOf(JsonElement pattern, int layers, string modelType)
    {
        if (pattern.ValueKind == JsonValueKind.String && pattern.GetString() is { Length: > 0 } letters && letters.All(c => c is 'L' or 'G'))
        {
            // The last layer of EXAONE 4.0 and its successors is global whatever the letters say.
            var last = modelType.StartsWith("exaone", StringComparison.Ordinal) ? layers - 1 : -1;
            return Enumerable.Range(0, layers).Count(i => letters[i % letters.Length] == 'G' || i == last);
        }

        return pattern.ValueKind == JsonValueKind.Number && pattern.TryGetInt32(out var every) && every >= 1
            ? layers / every
            : throw new FormatException($"'sliding_window_pattern' is {pattern.GetRawText()}: expected letters L and G, or a whole number of at least 1.");
    }
}
