using System.Text.Json;

namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>How types lay out their layers where no list says it.</summary>
internal static class LayerPatterns
{
    public const string FullAttention = "full_attention";

    public const string Sliding = "sliding_attention";

    public const string Linear = "linear_attention";

    public static IReadOnlyList<string> Full(ConfigKeys keys, int layers) => Each(layers, _ => FullAttention);

    /// <summary>Every layer slides where a window is set and not switched off.</summary>
    public static IReadOnlyList<string> Windowed(ConfigKeys keys, int layers) =>
        keys.FlagOrNull("use_sliding_window") == false || keys.IntOrNone("sliding_window") is null ? Full(keys, layers) : Each(layers, _ => Sliding);

    /// <summary>Every n-th layer is full, the others are of another type.</summary>
    public static LayerPattern FullEvery(int n, string other = Sliding) => (_, layers) => Each(layers, i => (i + 1) % n == 0 ? FullAttention : other);

    /// <summary>Qwen: layers slide from <c>max_window_layers</c> on, if <c>use_sliding_window</c> says so.</summary>
    public static IReadOnlyList<string> Qwen(ConfigKeys keys, int layers)
    {
        var window = keys.Value("sliding_window");
        var first = keys.Value("max_window_layers");
        if (!(keys.FlagOrNull("use_sliding_window") ?? false) || window.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
        {
            return Full(keys, layers);
        }

        var full = first.ValueKind == JsonValueKind.Number && first.TryGetInt32(out var number) && number >= 0
            ? number
            : throw new FormatException($"'max_window_layers' is {(first.ValueKind == JsonValueKind.Undefined ? "missing" : ConfigKeys.Short(first))}: expected a whole number of layers.");
        return Each(layers, i => i >= full ? Sliding : FullAttention);
    }

    /// <summary>A pattern such as "LLLG", local and global layers in turn, or a number: every n-th layer is full. Nothing slides without a window.</summary>
    public static IReadOnlyList<string> Lettered(ConfigKeys keys, int layers)
    {
        var pattern = keys.Value("sliding_window_pattern");
        if (keys.IntOrNone("sliding_window") is null || pattern.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
        {
            return Full(keys, layers);
        }

        if (pattern.ValueKind == JsonValueKind.String && pattern.GetString() is { Length: > 0 } letters && letters.All(c => c is 'L' or 'G'))
        {
            // The last layer of EXAONE 4.0 and its successors is global whatever the letters say.
            return Each(layers, i => letters[i % letters.Length] == 'G' || i == layers - 1 ? FullAttention : Sliding);
        }

        return pattern.ValueKind == JsonValueKind.Number && pattern.TryGetInt32(out var every) && every >= 1
            ? FullEvery(every)(keys, layers)
            : throw new FormatException($"'sliding_window_pattern' is {ConfigKeys.Short(pattern)}: expected letters L and G, or a whole number of at least 1.");
    }

    /// <summary>Every n-th layer has full attention, the others linear.</summary>
    public static IReadOnlyList<string> Hybrid(ConfigKeys keys, int layers) => FullEvery(keys.Int("full_attention_interval"), Linear)(keys, layers);

    public static IReadOnlyList<string> Each(int layers, Func<int, string> type) => [.. Enumerable.Range(0, layers).Select(type)];

    /// <summary>The list under a key; null where it is absent.</summary>
    public static IReadOnlyList<string>? Listed(ConfigKeys keys, string name, int layers)
    {
        if (keys.ListOrNull(name) is not { } list)
        {
            return null;
        }

        return list.Length == layers
            ? [.. list.Select(e => e.ValueKind == JsonValueKind.String ? e.GetString()! : throw new FormatException($"'{name}' holds something that is no text."))]
            : throw new FormatException($"'{name}' has {list.Length} entries: expected one for each of {layers} layers.");
    }
}
