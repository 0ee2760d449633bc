namespace KoreanLlm.Sdk.Calculators;

/// <summary>Weights of a token mixer that are no matrices: biases, norms, sinks, short convolutions, decays; and the state it keeps.</summary>
internal static class MixerExtras
{
    public static long Of(TransformerArchitecture a, AttentionLayerGroup g) =>
        g.LinearAttention is { } linear ? Linear(linear)
        : LayerGroups.Attends(g) ? Biases(a, g) + Norms(a, g) + (a.AttentionSinks ? a.AttentionHeads : 0) + Differential(a, g)
        : 0;

    /// <summary>The layer norm of an indexer's key: a weight and a bias.</summary>
    public static long Indexer(SparseIndexer indexer) => 2L * indexer.HeadDimension;

    /// <summary>Elements of the state of one sequence: a matrix for each head, and the tokens a short convolution looks back to.</summary>
    public static long State(LinearAttention l) =>
        ((long)l.ValueHeads * l.ValueHeadDimension * (l.Kind == LinearAttentionKind.Lightning ? l.ValueHeadDimension : l.KeyHeadDimension))
        + (Convolved(l) * Math.Max(0, l.ConvolutionSize - 1));

    private static long Convolved(LinearAttention l) =>
        l.ConvolutionSize == 0 ? 0 : (2L * l.KeyHeads * l.KeyHeadDimension) + ((long)l.ValueHeads * l.ValueHeadDimension);

    private static long Linear(LinearAttention l)
    {
        var values = (long)l.ValueHeads * l.ValueHeadDimension;
        var convolution = Convolved(l) * (l.ConvolutionSize + (l.ConvolutionBias ? 1L : 0));
        return convolution + l.Kind switch
        {
            // Decays and their biases, then the norm of the output.
            LinearAttentionKind.GatedDelta => (2L * l.ValueHeads) + l.ValueHeadDimension,
            LinearAttentionKind.KimiDelta => values + l.ValueHeads + l.ValueHeadDimension,
            LinearAttentionKind.Mamba2 => (3L * l.ValueHeads) + values,
            _ => values,
        };
    }

    /// <summary>With latents the bias is on the maps down to them, not on those up to the heads.</summary>
    private static long Biases(TransformerArchitecture a, AttentionLayerGroup g)
    {
        var inner = a.LatentAttention is { } latent
            ? (latent.QueryRank ?? 0) + (long)latent.KeyValueRank + latent.RotaryHeadDimension
            : (a.AttentionHeads + KeyValueMaps(a, g)) * LayerGroups.HeadDimension(a, g);
        return (a.QueryKeyValueBias ? inner : 0) + (a.AttentionOutputBias ? a.HiddenSize : 0);
    }

    private static long KeyValueMaps(TransformerArchitecture a, AttentionLayerGroup g) =>
        g.ReusesKeysAndValues ? 0 : LayerGroups.KeyValueHeads(a, g) * (g.ValuesAreKeys ? 1 : 2);

    private static long Norms(TransformerArchitecture a, AttentionLayerGroup g)
    {
        var keys = g.ReusesKeysAndValues ? 0 : 1;
        var queryKeyNorm = a.QueryKeyNorm switch
        {
            QueryKeyNorm.PerHead => (1L + keys) * LayerGroups.HeadDimension(a, g),
            QueryKeyNorm.FullWidth => (a.AttentionHeads + (keys * LayerGroups.KeyValueHeads(a, g))) * LayerGroups.HeadDimension(a, g),
            _ => 0,
        };
        return queryKeyNorm + (a.LatentAttention is { } latent ? (latent.QueryRank ?? 0) + (long)latent.KeyValueRank : 0);
    }

    private static long Differential(TransformerArchitecture a, AttentionLayerGroup g) => a.DifferentialAttention ? 6 * LayerGroups.HeadDimension(a, g) : 0;
}
