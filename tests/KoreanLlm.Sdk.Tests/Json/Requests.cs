using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Json;

/// <summary>Requests with every member set to something else than its default.</summary>
internal static class Requests
{
    private static readonly Money Revenue = new() { Amount = 1_000_000_000_000.50m, Currency = "KRW" };

    private static readonly ScoreRequirement Score = new() { Benchmark = "kmmlu", AtLeast = 60.5, Setting = new() { Shots = 5, ChainOfThought = true, Harness = "h" } };

    public static FitRequest Fit { get; } = new()
    {
        Accelerator = KoreanLlmCatalog.Default.Accelerators["h100-sxm"],
        Devices = 8,
        Weights = WeightFormat.Q4KM,
        ContextTokens = 32_768,
        Sequences = 16,
        Utilization = 0.85,
        OverheadBytesPerDevice = 1e9,
        Cache = new() { BytesPerElement = 1, Layout = Enum.GetValues<CacheLayout>()[^1], BlockSize = 32, MaximumBatchedTokens = 4096 },
    };

    public static IReadOnlyList<object> Full { get; } =
    [
        Score,
        Fit,
        Fit with { Weights = WeightFormat.Of("my-format", 3.3), Cache = new() },
        new ComparisonOptions { AllowDifferentSettings = true, Confidence = 0.9 },
        new Deployment { OtherJurisdictions = [] },
        new Deployment
        {
            On = new DateOnly(2026, 2, 1),
            Jurisdiction = "KR",
            Domain = ModelDomain.Medical,
            Generative = true,
            HighImpact = false,
            ServesKorea = true,
            OtherJurisdictions = ["EU", "US-CA"],
            DailyUsers = 1_000_000,
            TotalRevenue = Revenue,
            ServiceRevenue = Revenue with { Currency = "USD" },
            AddedTrainingCompute = 1e22,
        },
        Requirements,
    ];

    private static ModelRequirements Requirements => new()
    {
        CommercialUse = true,
        AcceptsConditions = false,
        OpenWeights = true,
        Api = ApiStyle.OpenAICompatible,
        Available = true,
        Scores = [Score],
        Domain = ModelDomain.Medical,
        Task = ModelTask.Embedding,
        Modalities = [Modality.Text, new("touch")],
        Languages = ["ko", "en"],
        MinimumContext = 4096,
        MinimumParameters = 1_000_000_000,
        MaximumParameters = 40_000_000_000,
        ReleasedFrom = new DateOnly(2024, 1, 1),
        ReleasedUntil = new DateOnly(2026, 12, 31),
        ReasoningModes = [ReasoningMode.Hybrid],
        Origins = [ModelOrigin.FromScratch],
        Developers = ["lg-ai-research"],
        Consortium = "엑사원",
        Hardware = Fit,
        On = new DateOnly(2026, 1, 31),
        Licenses = ["Apache-2.0"],
        SelfHosted = true,
        Served = false,
        MinimumActiveParameters = 1_000_000,
        MaximumActiveParameters = 3_000_000_000,
    };
}
