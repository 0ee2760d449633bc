namespace KoreanLlm.Sdk.Calculators;

/// <summary>The matrices of an architecture that quantization touches: attention and feed-forward, without routers, embedding and head.</summary>
internal static class LinearLayers
{
    /// <summary>The side of the blocks that share a scale in DeepSeek-V3 and all that follow it.</summary>
    public const int CommonBlock = 128;

    public static IEnumerable<LinearLayer> Of(TransformerArchitecture a)
    {
        var moe = a.MixtureOfExperts;
        var sparse = moe is null ? 0L : a.Layers - moe.LeadingDenseLayers;
        return Attention(a)
            .Concat(FeedForward(a, a.FeedForwardSize, a.Layers - sparse))
            .Concat(moe is null ? [] : FeedForward(a, moe.ExpertFeedForwardSize, sparse * moe.Experts))
            .Concat(moe is null ? [] : FeedForward(a, moe.SharedExpertFeedForwardSize ?? moe.ExpertFeedForwardSize, sparse * moe.SharedExperts));
    }

    private static IEnumerable<LinearLayer> Attention(TransformerArchitecture a)
    {
        long hidden = a.HiddenSize;
        long heads = a.AttentionHeads;
        var output = heads * (a.LatentAttention?.ValueHeadDimension ?? a.HeadDimension);
        yield return new(hidden, output, a.AttentionOutputGate ? 2 * a.Layers : a.Layers);
        if (a.LatentAttention is not { } latent)
        {
            yield return new(output, hidden, a.Layers);
            yield return new((long)a.KeyValueHeads * a.HeadDimension, hidden, 2 * a.Layers);
            yield break;
        }

        var query = heads * (latent.NoPositionHeadDimension + (long)latent.RotaryHeadDimension);
        if (latent.QueryRank is { } rank)
        {
            yield return new(rank, hidden, a.Layers);
            yield return new(query, rank, a.Layers);
        }
        else
        {
            yield return new(query, hidden, a.Layers);
        }

        yield return new(latent.KeyValueRank + (long)latent.RotaryHeadDimension, hidden, a.Layers);
        yield return new(heads * (latent.NoPositionHeadDimension + (long)latent.ValueHeadDimension), latent.KeyValueRank, a.Layers);
    }

    private static IEnumerable<LinearLayer> FeedForward(TransformerArchitecture a, int size, long count)
    {
        yield return new(size, a.HiddenSize, (a.GatedFeedForward ? 2 : 1) * count);
        yield return new(a.HiddenSize, size, count);
    }
}
