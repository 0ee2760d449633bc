using System.Text.Json;

namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>The mixture of experts of a configuration, whose keys every family spells its own way.</summary>
internal static class ConfigExperts
{
    public static MixtureOfExperts? Of(ConfigKeys keys, int layers, ModelTypeTraits traits)
    {
        ReadOnlySpan<string> spellings = ["num_local_experts", "num_experts", "n_routed_experts"];
        if ((traits.HasExperts ? keys.IntOrNullWritten(spellings) : keys.IntOrNull(spellings)) is not { } experts || experts == 0)
        {
            return null;
        }

        if ((keys.IntOrNull("decoder_sparse_step", "moe_layer_freq") ?? 1) != 1)
        {
            throw new NotSupportedException("Only every n-th layer has experts ('decoder_sparse_step' or 'moe_layer_freq' is not 1): expected 1.");
        }

        // Mixtral has no size of its own for experts.
        return new MixtureOfExperts
        {
            Experts = experts,
            ActiveExperts = keys.Int("num_experts_per_tok"),
            SharedExperts = keys.IntOrNull("n_shared_experts", "num_shared_experts") ?? 0,
            ExpertFeedForwardSize = keys.Int("moe_intermediate_size", "intermediate_size"),
            SharedExpertFeedForwardSize = keys.IntOrNull("shared_expert_intermediate_size"),
            LeadingDenseLayers = LeadingDenseLayers(keys, layers, traits),
            RouterBias = traits.RouterBias || keys.FlagOrNull("moe_router_enable_expert_bias") == true,
            ExtraNormsPerLayer = traits.ExtraNormsPerSparseLayer,
        };
    }

    /// <summary>A list of layers wins over a count: it says what the count only abbreviates.</summary>
    private static int LeadingDenseLayers(ConfigKeys keys, int layers, ModelTypeTraits traits) =>
        PrefixOf(keys, "mlp_layer_types", layers, type => type.ValueKind == JsonValueKind.String && type.GetString() is "dense" or "sparse" ? type.GetString() == "dense" : null)
            ?? PrefixOf(keys, "is_moe_layer", layers, flag => flag.ValueKind is JsonValueKind.True or JsonValueKind.False ? flag.ValueKind == JsonValueKind.False : null)
            ?? keys.IntOrNull("first_k_dense_replace", "first_last_k_dense_replace")
            ?? Indices(keys, layers)
            ?? traits.LeadingDenseLayers;

    private static int? PrefixOf(ConfigKeys keys, string name, int layers, Func<JsonElement, bool?> isDense)
    {
        if (keys.ValueOrNull(name) is not { } list)
        {
            return null;
        }

        if (list.ValueKind != JsonValueKind.Array || list.GetArrayLength() != layers)
        {
            throw new FormatException($"'{name}' is no list of {layers} layers.");
        }

        return Prefix(name, [.. list.EnumerateArray().Select((layer, index) => (layer, index))
            .Where(l => isDense(l.layer) ?? throw new FormatException($"'{name}' holds {l.layer.GetRawText()}, which says neither dense nor sparse."))
            .Select(l => l.index)]);
    }

    private static int? Indices(ConfigKeys keys, int layers)
    {
        const string Name = "mlp_only_layers";
        if (keys.ValueOrNull(Name) is not { } list)
        {
            return null;
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            throw new FormatException($"'{Name}' is no list of layers.");
        }

        var indices = list.EnumerateArray()
            .Select(i => i.ValueKind == JsonValueKind.Number && i.TryGetInt32(out var index) && index >= 0 && index < layers
                ? index
                : throw new FormatException($"'{Name}' holds {i.GetRawText()}: expected layers from 0 to {layers - 1}."))
            .Distinct();
        return Prefix(Name, [.. indices.Order()]);
    }

    private static int Prefix(string name, List<int> dense) => dense.Count == 0 || dense[^1] == dense.Count - 1
        ? dense.Count
        : throw new NotSupportedException($"'{name}' names dense layers other than the first ones: expected a dense prefix.");
}
