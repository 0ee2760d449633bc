using System.Text.Json;

namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>Which layers of a mixture are dense, in the spellings that configurations use. A list of layers wins over a count: it says what the count only abbreviates.</summary>
internal static class DenseLayerRules
{
    /// <summary>A list with one entry a layer if there is one, else the rule of the type.</summary>
    public static int Of(ConfigKeys keys, int layers, Func<ConfigKeys, int, int> rule)
    {
        var ruled = rule(keys, layers);
        return Listed(keys, layers) ?? ruled;
    }

    /// <summary>A dense prefix, and where <c>moe_layer_freq</c> is above 1 the layers that it leaves out.</summary>
    public static int Prefix(ConfigKeys keys, int layers)
    {
        var prefix = keys.IntOrNone("first_k_dense_replace", "first_last_k_dense_replace") ?? 0;
        var every = keys.IntIfAny("moe_layer_freq") ?? 1;
        return Enumerable.Range(0, layers).Count(i => i < prefix || i % every != 0);
    }

    /// <summary>Qwen: the layers of a list, and those between every n-th one.</summary>
    public static int Qwen(ConfigKeys keys, int layers)
    {
        var dense = Indices(keys, "mlp_only_layers", layers) ?? [];
        var every = keys.IntIfAny("decoder_sparse_step") ?? 1;
        return Enumerable.Range(0, layers).Count(i => dense.Contains(i) || (i + 1) % every != 0);
    }

    /// <summary>Llama 4: every layer but those of a list, or but every n-th.</summary>
    public static int Llama4(ConfigKeys keys, int layers)
    {
        var every = keys.Int("interleave_moe_layer_step");
        return Indices(keys, "moe_layers", layers) is { } sparse ? layers - sparse.Count : layers - (layers / every);
    }

    /// <summary>A list with one entry a layer, words or flags; null where there is none.</summary>
    private static int? Listed(ConfigKeys keys, int layers) =>
        Count(keys, "mlp_layer_types", layers, type => type.ValueKind == JsonValueKind.String && type.GetString() is "dense" or "sparse" ? type.GetString() == "dense" : null)
            ?? Count(keys, "is_moe_layer", layers, flag => flag.ValueKind is JsonValueKind.True or JsonValueKind.False ? flag.ValueKind == JsonValueKind.False : null);

    private static int? Count(ConfigKeys keys, string name, int layers, Func<JsonElement, bool?> isDense)
    {
        if (keys.ListOrNull(name) is not { } list)
        {
            return null;
        }

        return list.Length == layers
            ? list.Count(l => isDense(l) ?? throw new FormatException($"'{name}' holds {ConfigKeys.Short(l)}, which says neither dense nor sparse."))
            : throw new FormatException($"'{name}' has {list.Length} entries: expected one for each of {layers} layers.");
    }

    private static HashSet<int>? Indices(ConfigKeys keys, string name, int layers) => keys.ListOrNull(name)?
        .Select(i => i.ValueKind == JsonValueKind.Number && i.TryGetInt32(out var index) && index >= 0 && index < layers
            ? index
            : throw new FormatException($"'{name}' holds {ConfigKeys.Short(i)}: expected layers from 0 to {layers - 1}."))
        .ToHashSet();
}
