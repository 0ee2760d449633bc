namespace KoreanLlm.Sdk.Tests.Calculators.Inference;

/// <summary>Shapes whose published totals the count reproduces, and a tiny one to count by hand.</summary>
internal static class Architectures
{
    public static readonly TransformerArchitecture Exaone4 = new()
    {
        Layers = 64,
        HiddenSize = 5120,
        AttentionHeads = 40,
        KeyValueHeads = 8,
        HeadDimension = 128,
        FeedForwardSize = 27392,
        VocabularySize = 102400,
        TiedEmbeddings = false,
        QueryKeyNorm = QueryKeyNorm.PerHead,
        Attention = [new() { Kind = AttentionKind.Full, Layers = 16 }, new() { Kind = AttentionKind.SlidingWindow, Layers = 48, Window = 4096 }],
    };

    public static readonly TransformerArchitecture Tiny = new()
    {
        Layers = 3,
        HiddenSize = 4,
        AttentionHeads = 2,
        KeyValueHeads = 1,
        HeadDimension = 3,
        FeedForwardSize = 5,
        VocabularySize = 7,
        TiedEmbeddings = false,
    };

    public static readonly MixtureOfExperts Experts = new()
    {
        Experts = 4,
        ActiveExperts = 2,
        SharedExperts = 1,
        ExpertFeedForwardSize = 2,
        SharedExpertFeedForwardSize = 3,
        LeadingDenseLayers = 1,
        RouterBias = true,
        ExtraNormsPerLayer = 1,
    };

    public static readonly LatentAttention Latent = new() { QueryRank = 5, KeyValueRank = 6, NoPositionHeadDimension = 2, RotaryHeadDimension = 1, ValueHeadDimension = 3 };
}
