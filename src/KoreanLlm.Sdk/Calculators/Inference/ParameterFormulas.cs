namespace KoreanLlm.Sdk.Calculators;

/// <summary>Weights by part of an architecture that is free of contradictions.</summary>
internal static class ParameterFormulas
{
    public static ParameterCount Count(TransformerArchitecture a)
    {
        var moe = a.MixtureOfExperts;
        var sparse = SparseLayers(a);
        var expert = moe is null ? 0 : Expert(a, moe);
        var shared = moe is null ? 0 : Shared(a, moe);
        var router = moe is null ? 0 : Router(a, moe);
        var tokens = (long)a.VocabularySize * a.HiddenSize;
        var groups = LayerGroups.Of(a);
        var perLayer = PerLayer(a);
        return new ParameterCount
        {
            Embedding = tokens + ((long)a.LearnedPositions * a.HiddenSize) + perLayer.Table,
            OutputHead = (a.TiedEmbeddings ? 0 : tokens) + (a.OutputHeadBias ? a.VocabularySize : 0),
            Attention = groups.Sum(g => g.Layers * (Projections(a, g) + MixerExtras.Of(a, g))) + Indexers(a),
            DenseFeedForward = Dense(a, s => FeedForward(a, s) + a.ActivationParameters) + perLayer.Matrices,
            RoutedExperts = sparse * (moe?.Experts ?? 0) * expert,
            ActiveRoutedExperts = sparse * (moe?.ActiveExperts ?? 0) * expert,
            SharedExperts = sparse * shared,
            Routers = sparse * router,
            Norms = Norms(a, sparse) + perLayer.Norms,
            MultiTokenPrediction = MultiTokenPrediction(a, expert, shared, router),
            MatrixProduct = tokens + groups.Sum(g => g.Layers * Projections(a, g)) + IndexerMatrices(a) + GateMatrices(a)
                + Dense(a, s => Matrices(a) * a.HiddenSize * s) + perLayer.Matrices + (moe is null ? 0 : sparse * SparseMatrices(a, moe)),
        };
    }

    /// <summary>Layers whose feed-forward block is a mixture of experts.</summary>
    public static long SparseLayers(TransformerArchitecture a) =>
        a.MixtureOfExperts is { } moe ? a.Layers - moe.LeadingDenseLayers - (long)a.LayersWithoutFeedForward : 0;

    /// <summary>Layers whose feed-forward block is dense.</summary>
    public static long DenseLayers(TransformerArchitecture a) => a.Layers - a.LayersWithoutFeedForward - SparseLayers(a);

    /// <summary>What the dense blocks of all layers have together, by the width of each.</summary>
    public static long Dense(TransformerArchitecture a, Func<int, long> ofWidth)
    {
        var own = a.Attention.Where(g => g.FeedForwardSize is not null).ToList();
        return ((DenseLayers(a) - own.Sum(g => (long)g.Layers)) * ofWidth(a.FeedForwardSize)) + own.Sum(g => g.Layers * ofWidth(g.FeedForwardSize!.Value));
    }

    private static long Projections(TransformerArchitecture a, AttentionLayerGroup g) => MixerLayers.Of(a, g).Sum(l => l.Weights);

    private static long IndexerMatrices(TransformerArchitecture a) =>
        a.SparseIndexer is { } indexer ? (indexer.Layers ?? a.Layers) * MixerLayers.Indexer(a, indexer).Sum(l => l.Weights) : 0;

    private static long Indexers(TransformerArchitecture a) =>
        IndexerMatrices(a) + (a.SparseIndexer is { } indexer ? (indexer.Layers ?? a.Layers) * MixerExtras.Indexer(indexer) : 0);

    private static long GateMatrices(TransformerArchitecture a) => a.GatedNorms is { } gated ? 2L * a.HiddenSize * gated.Rank * gated.Norms : 0;

    private static long Norms(TransformerArchitecture a, long sparse) =>
        ((((long)a.Layers * a.NormsPerLayer) + (sparse * (a.MixtureOfExperts?.ExtraNormsPerLayer ?? 0)) + (a.FinalNorm ? 1 : 0)) * Norm(a)) + GateMatrices(a);

    private static long FeedForward(TransformerArchitecture a, int size) =>
        (Matrices(a) * a.HiddenSize * size) + (a.FeedForwardBias ? ((Matrices(a) - 1) * size) + a.HiddenSize : 0);

    private static long Expert(TransformerArchitecture a, MixtureOfExperts moe) =>
        moe.LatentSize is { } latent ? Matrices(a) * latent * moe.ExpertFeedForwardSize : FeedForward(a, moe.ExpertFeedForwardSize);

    /// <summary>What every token passes beside router and routed experts: shared experts, their gate, the maps to and from a latent width.</summary>
    private static long Shared(TransformerArchitecture a, MixtureOfExperts moe) =>
        (moe.SharedExperts * FeedForward(a, moe.SharedExpertFeedForwardSize ?? moe.ExpertFeedForwardSize))
        + (moe.SharedExpertGate ? a.HiddenSize : 0)
        + LatentMaps(a, moe);

    private static long LatentMaps(TransformerArchitecture a, MixtureOfExperts moe) => 2L * a.HiddenSize * (moe.LatentSize ?? 0);

    private static long Router(TransformerArchitecture a, MixtureOfExperts moe) => ((long)a.HiddenSize * moe.Experts) + (moe.RouterBias ? moe.Experts : 0);

    private static long Matrices(TransformerArchitecture a) => a.GatedFeedForward ? 3 : 2;

    private static long SparseMatrices(TransformerArchitecture a, MixtureOfExperts moe) =>
        (Matrices(a) * moe.ActiveExperts * (long)(moe.LatentSize ?? a.HiddenSize) * moe.ExpertFeedForwardSize)
        + (Matrices(a) * a.HiddenSize * moe.SharedExperts * (moe.SharedExpertFeedForwardSize ?? moe.ExpertFeedForwardSize))
        + (moe.SharedExpertGate ? a.HiddenSize : 0)
        + LatentMaps(a, moe)
        + ((long)a.HiddenSize * moe.Experts);

    private static long Norm(TransformerArchitecture a) =>
        a.Normalization == NormalizationKind.RmsNorm ? a.HiddenSize
        : a.Normalization == NormalizationKind.LayerNorm ? 2L * a.HiddenSize
        : throw new NotSupportedException($"Normalization '{a.Normalization}' has no known count of weights: expected {NormalizationKind.RmsNorm} or {NormalizationKind.LayerNorm}.");

    /// <summary>The table, the map from the hidden state to all inputs with the maps in and out of each layer, and their norms.</summary>
    private static (long Table, long Matrices, long Norms) PerLayer(TransformerArchitecture a)
    {
        if (a.PerLayerEmbedding is not { } second)
        {
            return default;
        }

        var inputs = (long)a.Layers * second.Size;
        return (second.VocabularySize * inputs, 3 * a.HiddenSize * inputs, second.Size + ((long)a.Layers * a.HiddenSize));
    }

    /// <summary>A module is one more layer with full attention, a projection of two hidden states into one, and three norms.</summary>
    private static long MultiTokenPrediction(TransformerArchitecture a, long expert, long shared, long router)
    {
        if (a.MultiTokenPrediction is not { } modules)
        {
            return 0;
        }

        var full = new AttentionLayerGroup { Kind = AttentionKind.Full, Layers = 1 };
        var moe = modules.Dense ? null : a.MixtureOfExperts;
        var feedForward = moe is null ? FeedForward(a, a.FeedForwardSize) : (moe.Experts * expert) + shared + router + (moe.ExtraNormsPerLayer * Norm(a));
        var indexer = a.SparseIndexer is { } index ? MixerLayers.Indexer(a, index).Sum(l => l.Weights) + MixerExtras.Indexer(index) : 0;

        // Where a layer is attention or a feed-forward block alone, a module has one of each.
        var norms = a.LayersWithoutFeedForward > 0 ? 2 * a.NormsPerLayer : a.NormsPerLayer;
        var layer = Projections(a, full) + MixerExtras.Of(a, full) + indexer + feedForward + (norms * Norm(a));
        return modules.Modules * (layer + (2L * a.HiddenSize * a.HiddenSize) + (3 * Norm(a)));
    }
}
