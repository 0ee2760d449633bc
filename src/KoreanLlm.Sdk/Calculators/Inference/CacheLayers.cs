namespace KoreanLlm.Sdk.Calculators;

/// <summary>What layers keep of a token, and of a sequence.</summary>
internal static class CacheLayers
{
    private const int ElementsOfAScale = 128;

    private const int BytesOfAScale = 4;

    /// <summary>Each group that has a cache, with the bytes of one token in all its layers.</summary>
    public static IEnumerable<(AttentionLayerGroup Group, decimal Bytes)> Of(TransformerArchitecture a, CacheOptions options)
    {
        var scaled = options.Layout == CacheLayout.ScaledFp8Latent;
        var bytes = (decimal)options.BytesPerElement;
        foreach (var group in LayerGroups.Of(a).Where(LayerGroups.HasCache))
        {
            yield return (group, group.Layers * (scaled && a.LatentAttention is { } latent ? Scaled(latent.KeyValueRank) + (2L * latent.RotaryHeadDimension) : Elements(a, group) * bytes));
        }

        if (a.SparseIndexer is { } indexer)
        {
            var layers = indexer.Layers ?? a.Layers;
            yield return (new() { Kind = AttentionKind.Full, Layers = layers }, layers * (scaled ? Scaled(indexer.HeadDimension) : indexer.HeadDimension * bytes));
        }
    }

    /// <summary>Elements of one token in all layers.</summary>
    public static double TokenElements(TransformerArchitecture a) =>
        LayerGroups.Of(a).Where(LayerGroups.HasCache).Sum(g => (double)g.Layers * Elements(a, g))
        + (a.SparseIndexer is { } indexer ? (double)(indexer.Layers ?? a.Layers) * indexer.HeadDimension : 0);

    /// <summary>Elements of the constant state of one sequence in all layers.</summary>
    public static long StateElements(TransformerArchitecture a) =>
        a.Attention.Sum(g => g.LinearAttention is { } linear ? g.Layers * MixerExtras.State(linear) : 0);

    /// <summary>A latent is kept once: neither for keys and values nor for each head.</summary>
    private static long Elements(TransformerArchitecture a, AttentionLayerGroup g) => a.LatentAttention is { } latent
        ? latent.KeyValueRank + (long)latent.RotaryHeadDimension
        : 2 * LayerGroups.KeyValueHeads(a, g) * LayerGroups.HeadDimension(a, g);

    private static decimal Scaled(int elements) => elements + (BytesOfAScale * (decimal)((elements + ElementsOfAScale - 1) / ElementsOfAScale));
}
