namespace KoreanLlm.Sdk.Calculators;

/// <summary>The matrices of an architecture that quantization touches: token mixers and feed-forward, without routers, embedding and head.</summary>
internal static class LinearLayers
{
    /// <summary>The side of the blocks that share a scale in DeepSeek-V3 and all that follow it.</summary>
    public const int CommonBlock = 128;

    public static IEnumerable<LinearLayer> Of(TransformerArchitecture a)
    {
        var mixers = LayerGroups.Of(a).SelectMany(g => MixerLayers.Of(a, g).Select(l => l with { Count = l.Count * g.Layers }));
        var indexers = a.SparseIndexer is { } index ? MixerLayers.Indexer(a, index).Select(l => l with { Count = index.Layers ?? a.Layers }) : [];
        return mixers.Concat(indexers).Concat(Dense(a)).Concat(a.MixtureOfExperts is { } moe ? Sparse(a, moe) : []);
    }

    private static IEnumerable<LinearLayer> Dense(TransformerArchitecture a)
    {
        var own = a.Attention.Where(g => g.FeedForwardSize is not null).ToList();
        return FeedForward(a, a.HiddenSize, a.FeedForwardSize, ParameterFormulas.DenseLayers(a) - own.Sum(g => (long)g.Layers))
            .Concat(own.SelectMany(g => FeedForward(a, a.HiddenSize, g.FeedForwardSize!.Value, g.Layers)));
    }

    private static IEnumerable<LinearLayer> Sparse(TransformerArchitecture a, MixtureOfExperts moe)
    {
        var sparse = ParameterFormulas.SparseLayers(a);
        return FeedForward(a, moe.LatentSize ?? a.HiddenSize, moe.ExpertFeedForwardSize, sparse * moe.Experts)
            .Concat(FeedForward(a, a.HiddenSize, moe.SharedExpertFeedForwardSize ?? moe.ExpertFeedForwardSize, sparse * moe.SharedExperts))
            .Concat(moe.LatentSize is { } latent ? [new(latent, a.HiddenSize, sparse), new(a.HiddenSize, latent, sparse)] : Enumerable.Empty<LinearLayer>());
    }

    private static IEnumerable<LinearLayer> FeedForward(TransformerArchitecture a, int width, int size, long count)
    {
        yield return new(size, width, (a.GatedFeedForward ? 2 : 1) * count);
        yield return new(width, size, count);
    }
}
