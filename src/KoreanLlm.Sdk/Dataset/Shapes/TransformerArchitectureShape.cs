namespace KoreanLlm.Sdk.Dataset;

internal static class TransformerArchitectureShape
{
    public static TransformerArchitecture Map(MemberMap m, TransformerArchitecture? e) => new()
    {
        Layers = m.Int32("layers", e?.Layers),
        HiddenSize = m.Int32("hiddenSize", e?.HiddenSize),
        AttentionHeads = m.Int32("attentionHeads", e?.AttentionHeads),
        KeyValueHeads = m.Int32("keyValueHeads", e?.KeyValueHeads),
        HeadDimension = m.Int32("headDimension", e?.HeadDimension),
        FeedForwardSize = m.Int32("feedForwardSize", e?.FeedForwardSize, 0),
        VocabularySize = m.Int32("vocabularySize", e?.VocabularySize),
        TiedEmbeddings = m.Flag("tiedEmbeddings", e?.TiedEmbeddings),
        GatedFeedForward = m.Flag("gatedFeedForward", e?.GatedFeedForward, absent: true),
        Normalization = m.Term("normalization", e?.Normalization, absent: NormalizationKind.RmsNorm),
        NormsPerLayer = m.Int32("normsPerLayer", e?.NormsPerLayer, 0, 2),
        FinalNorm = m.Flag("finalNorm", e?.FinalNorm, absent: true),
        LearnedPositions = m.Int32("learnedPositions", e?.LearnedPositions, 0, 0),
        QueryKeyValueBias = m.Flag("queryKeyValueBias", e?.QueryKeyValueBias, absent: false),
        AttentionOutputBias = m.Flag("attentionOutputBias", e?.AttentionOutputBias, absent: false),
        FeedForwardBias = m.Flag("feedForwardBias", e?.FeedForwardBias, absent: false),
        QueryKeyNorm = m.Word("queryKeyNorm", e?.QueryKeyNorm, absent: QueryKeyNorm.None),
        AttentionOutputGate = m.Flag("attentionOutputGate", e?.AttentionOutputGate, absent: false),
        AttentionSinks = m.Flag("attentionSinks", e?.AttentionSinks, absent: false),
        DifferentialAttention = m.Flag("differentialAttention", e?.DifferentialAttention, absent: false),
        OutputHeadBias = m.Flag("outputHeadBias", e?.OutputHeadBias, absent: false),
        ActivationParameters = m.Int32("activationParameters", e?.ActivationParameters, 0, 0),
        LayersWithoutFeedForward = m.Int32("layersWithoutFeedForward", e?.LayersWithoutFeedForward, 0, 0),
        GatedNorms = m.ObjectOrNull("gatedNorms", e?.GatedNorms, GatedNormsShape.Map),
        Attention = m.Objects("attention", e?.Attention ?? default, AttentionLayerGroupShape.Map),
        LatentAttention = m.ObjectOrNull("latentAttention", e?.LatentAttention, LatentAttentionShape.Map),
        SparseIndexer = m.ObjectOrNull("sparseIndexer", e?.SparseIndexer, SparseIndexerShape.Map),
        PerLayerEmbedding = m.ObjectOrNull("perLayerEmbedding", e?.PerLayerEmbedding, PerLayerEmbeddingShape.Map),
        MixtureOfExperts = m.ObjectOrNull("mixtureOfExperts", e?.MixtureOfExperts, MixtureOfExpertsShape.Map),
        MultiTokenPrediction = m.ObjectOrNull("multiTokenPrediction", e?.MultiTokenPrediction, MultiTokenPredictionShape.Map),
    };
}
