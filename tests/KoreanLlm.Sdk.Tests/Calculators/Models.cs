namespace KoreanLlm.Sdk.Tests.Calculators;

/// <summary>Models to compute with.</summary>
internal static class Models
{
    /// <summary>A.X 3.1 Light: 7,264,800,768 parameters, 1.65 trillion tokens.</summary>
    public static Model AX31Light { get; } = new()
    {
        Id = "a.x-3.1-light",
        Name = new LocalizedText { English = "A.X 3.1 Light" },
        Developers = ["sk-telecom"],
        Domain = ModelDomain.General,
        TotalParameters = 7_264_800_768,
        ActiveParameters = 7_264_800_768,
        TrainingTokens = 1_650_000_000_000,
    };

    /// <summary>K-EXAONE 236B: a mixture of experts with 23 billion active parameters.</summary>
    public static Model KExaone { get; } = AX31Light with
    {
        Id = "k-exaone-236b",
        TotalParameters = 236_000_000_000,
        ActiveParameters = 23_000_000_000,
        TrainingTokens = 11_000_000_000_000,
    };

    public static TransformerArchitecture Dense { get; } = new()
    {
        Layers = 32,
        HiddenSize = 4096,
        AttentionHeads = 32,
        KeyValueHeads = 32,
        HeadDimension = 128,
        FeedForwardSize = 11008,
        VocabularySize = 102400,
        TiedEmbeddings = false,
    };

    public static TransformerArchitecture Sparse { get; } = Dense with
    {
        MixtureOfExperts = new MixtureOfExperts { Experts = 8, ActiveExperts = 2, ExpertFeedForwardSize = 1024 },
    };
}
