namespace KoreanLlm.Sdk.Calculators;

/// <summary>Weights by part of an architecture that is free of contradictions.</summary>
internal static class ParameterFormulas
{
    public static ParameterCount Count(TransformerArchitecture a)
    {
        var moe = a.MixtureOfExperts;
        long sparse = moe is null ? 0 : a.Layers - moe.LeadingDenseLayers;
        var dense = a.Layers - sparse;
        var expert = moe is null ? 0 : FeedForward(a, moe.ExpertFeedForwardSize);
        var shared = moe is null ? 0 : moe.SharedExperts * FeedForward(a, moe.SharedExpertFeedForwardSize ?? moe.ExpertFeedForwardSize);
        long router = moe is null ? 0 : ((long)a.HiddenSize * moe.Experts) + (moe.RouterBias ? moe.Experts : 0);
        var tokens = (long)a.VocabularySize * a.HiddenSize;
        var norms = (((long)a.Layers * a.NormsPerLayer) + (sparse * (moe?.ExtraNormsPerLayer ?? 0)) + (a.FinalNorm ? 1 : 0)) * Norm(a);
        return new ParameterCount
        {
            Embedding = tokens + ((long)a.LearnedPositions * a.HiddenSize),
            OutputHead = a.TiedEmbeddings ? 0 : tokens,
            Attention = a.Layers * (Projections(a) + AttentionExtras(a)),
            DenseFeedForward = dense * FeedForward(a, a.FeedForwardSize),
            RoutedExperts = sparse * (moe?.Experts ?? 0) * expert,
            ActiveRoutedExperts = sparse * (moe?.ActiveExperts ?? 0) * expert,
            SharedExperts = sparse * shared,
            Routers = sparse * router,
            Norms = norms,
            MultiTokenPrediction = MultiTokenPrediction(a, expert, shared, router),
            MatrixProduct = tokens + (a.Layers * Projections(a)) + (dense * Matrices(a) * a.HiddenSize * a.FeedForwardSize)
                + (moe is null ? 0 : sparse * SparseMatrices(a, moe)),
        };
    }

    /// <summary>The weights of attention's linear maps.</summary>
    private static long Projections(TransformerArchitecture a)
    {
        long hidden = a.HiddenSize;
        long heads = a.AttentionHeads;
        if (a.LatentAttention is not { } latent)
        {
            var width = heads * a.HeadDimension;
            return (2 * hidden * width) + (2 * hidden * a.KeyValueHeads * a.HeadDimension) + (a.AttentionOutputGate ? hidden * width : 0);
        }

        var query = heads * (latent.NoPositionHeadDimension + (long)latent.RotaryHeadDimension);
        var queries = latent.QueryRank is { } rank ? (hidden * rank) + (rank * query) : hidden * query;
        var output = heads * latent.ValueHeadDimension;
        return queries
            + (hidden * (latent.KeyValueRank + (long)latent.RotaryHeadDimension))
            + (latent.KeyValueRank * heads * (latent.NoPositionHeadDimension + (long)latent.ValueHeadDimension))
            + (output * hidden)
            + (a.AttentionOutputGate ? hidden * output : 0);
    }

    /// <summary>Biases of attention, query-key norms and the norms of its latents.</summary>
    private static long AttentionExtras(TransformerArchitecture a)
    {
        long heads = a.AttentionHeads;
        var latents = a.LatentAttention is { } latent ? (latent.QueryRank ?? 0) + (long)latent.KeyValueRank : 0;
        var biases = (a.QueryKeyValueBias ? (heads + (2L * a.KeyValueHeads)) * a.HeadDimension : 0) + (a.AttentionOutputBias ? a.HiddenSize : 0);
        var queryKeyNorm = a.QueryKeyNorm switch
        {
            QueryKeyNorm.PerHead => 2L * a.HeadDimension,
            QueryKeyNorm.FullWidth => (heads + a.KeyValueHeads) * a.HeadDimension,
            _ => 0,
        };
        return latents + biases + queryKeyNorm;
    }

    private static long FeedForward(TransformerArchitecture a, long size) =>
        (Matrices(a) * a.HiddenSize * size) + (a.FeedForwardBias ? ((Matrices(a) - 1) * size) + a.HiddenSize : 0);

    private static long Matrices(TransformerArchitecture a) => a.GatedFeedForward ? 3 : 2;

    private static long SparseMatrices(TransformerArchitecture a, MixtureOfExperts moe) =>
        (Matrices(a) * a.HiddenSize * (((long)moe.ActiveExperts * moe.ExpertFeedForwardSize) + ((long)moe.SharedExperts * (moe.SharedExpertFeedForwardSize ?? moe.ExpertFeedForwardSize))))
        + ((long)a.HiddenSize * moe.Experts);

    private static long Norm(TransformerArchitecture a) => a.Normalization == NormalizationKind.LayerNorm ? 2L * a.HiddenSize : a.HiddenSize;

    /// <summary>A module is one more layer, a projection of two hidden states into one, and three norms.</summary>
    private static long MultiTokenPrediction(TransformerArchitecture a, long expert, long shared, long router)
    {
        if (a.MultiTokenPrediction is not { } modules)
        {
            return 0;
        }

        var moe = modules.Dense ? null : a.MixtureOfExperts;
        var feedForward = moe is null ? FeedForward(a, a.FeedForwardSize) : (moe.Experts * expert) + shared + router + (moe.ExtraNormsPerLayer * Norm(a));
        var layer = Projections(a) + AttentionExtras(a) + feedForward + (a.NormsPerLayer * Norm(a));
        return modules.Modules * (layer + (2L * a.HiddenSize * a.HiddenSize) + (3 * Norm(a)));
    }
}
