namespace KoreanLlm.Sdk.Calculators;

/// <summary>The matrices that mix tokens in one layer of a group: attention of heads or latents, linear attention, an indexer.</summary>
internal static class MixerLayers
{
    public static IEnumerable<LinearLayer> Of(TransformerArchitecture a, AttentionLayerGroup g) =>
        g.LinearAttention is { } linear ? Linear(a.HiddenSize, linear)
        : !LayerGroups.Attends(g) ? []
        : a.LatentAttention is { } latent ? Latent(a, latent)
        : Heads(a, g);

    /// <summary>The matrices of one indexer: queries from the query latent (or the hidden state), one key, a weight for each head.</summary>
    public static IEnumerable<LinearLayer> Indexer(TransformerArchitecture a, SparseIndexer indexer) =>
    [
        new((long)indexer.Heads * indexer.HeadDimension, a.LatentAttention?.QueryRank ?? a.HiddenSize, 1),
        new(indexer.HeadDimension, a.HiddenSize, 1),
        new(indexer.Heads, a.HiddenSize, 1),
    ];

    private static IEnumerable<LinearLayer> Heads(TransformerArchitecture a, AttentionLayerGroup g)
    {
        long hidden = a.HiddenSize;
        var width = a.AttentionHeads * LayerGroups.HeadDimension(a, g);
        yield return new(width, hidden, a.AttentionOutputGate ? 2 : 1);
        yield return new(hidden, width, 1);
        if (!g.ReusesKeysAndValues)
        {
            yield return new(LayerGroups.KeyValueHeads(a, g) * LayerGroups.HeadDimension(a, g), hidden, g.ValuesAreKeys ? 1 : 2);
        }
    }

    private static IEnumerable<LinearLayer> Latent(TransformerArchitecture a, LatentAttention latent)
    {
        long hidden = a.HiddenSize;
        long heads = a.AttentionHeads;
        var query = heads * (latent.NoPositionHeadDimension + (long)latent.RotaryHeadDimension);
        var output = heads * latent.ValueHeadDimension;
        if (latent.QueryRank is { } rank)
        {
            yield return new(rank, hidden, 1);
            yield return latent.FusedQueryGate ? new(query + output, 2L * rank, 1) : new(query, rank, 1);
        }
        else
        {
            yield return new(query, hidden, 1);
        }

        yield return new(latent.KeyValueRank + (long)latent.RotaryHeadDimension, hidden, 1);
        yield return new(heads * (latent.NoPositionHeadDimension + (long)latent.ValueHeadDimension), latent.KeyValueRank, 1);
        yield return new(hidden, output, 1);
        yield return new(output, hidden, a.AttentionOutputGate ? 1 : 0);
    }

    private static IEnumerable<LinearLayer> Linear(long hidden, LinearAttention l)
    {
        var keys = (long)l.KeyHeads * l.KeyHeadDimension;
        var values = (long)l.ValueHeads * l.ValueHeadDimension;
        yield return new(hidden, values, 1);
        switch (l.Kind)
        {
            case LinearAttentionKind.GatedDelta:
                yield return new(keys, hidden, 2);
                yield return new(values, hidden, 2);
                yield return new(l.ValueHeads, hidden, 2);
                break;
            case LinearAttentionKind.KimiDelta:
                yield return new(values, hidden, l.FullRankGates ? 3 : 1);
                yield return new(keys, hidden, 2);
                yield return new(l.ValueHeads, hidden, 1);
                yield return new(l.ValueHeadDimension, hidden, l.FullRankGates ? 0 : 2);
                yield return new(values, l.ValueHeadDimension, l.FullRankGates ? 0 : 2);
                break;
            case LinearAttentionKind.Mamba2:
                yield return new((2 * values) + (2 * keys) + l.ValueHeads, hidden, 1);
                break;
            default:
                yield return new(values, hidden, 4);
                break;
        }
    }
}
