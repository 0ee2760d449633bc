using System.Runtime.CompilerServices;
using KoreanLlm.Sdk.Calculators;
using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk;

/// <summary>The forms of all records that travel.</summary>
internal static class JsonForms
{
    private static readonly Lazy<Dictionary<Type, object>> All = new(() => new()
    {
        [typeof(Accelerator)] = new JsonForm<Accelerator>(AcceleratorShape.Map),
        [typeof(AcceleratorPeak)] = new JsonForm<AcceleratorPeak>(AcceleratorPeakShape.Map),
        [typeof(Amendment)] = new JsonForm<Amendment>(AmendmentShape.Map),
        [typeof(AttentionLayerGroup)] = new JsonForm<AttentionLayerGroup>(AttentionLayerGroupShape.Map),
        [typeof(Benchmark)] = new JsonForm<Benchmark>(BenchmarkShape.Map),
        [typeof(BenchmarkResult)] = new JsonForm<BenchmarkResult>(BenchmarkResultShape.Map),
        [typeof(BudgetFigure)] = new JsonForm<BudgetFigure>(BudgetFigureShape.Map),
        [typeof(CacheOptions)] = new JsonForm<CacheOptions>(CacheOptionsShape.Map),
        [typeof(Claim)] = new JsonForm<Claim>(ClaimShape.Map),
        [typeof(ClaimCheck)] = new JsonForm<ClaimCheck>(ClaimCheckShape.Map),
        [typeof(ClaimOperand)] = new JsonForm<ClaimOperand>(ClaimOperandShape.Map),
        [typeof(ComparisonOptions)] = new JsonForm<ComparisonOptions>(ComparisonOptionsShape.Map),
        [typeof(Conflict)] = new JsonForm<Conflict>(ConflictShape.Map),
        [typeof(Consortium)] = new JsonForm<Consortium>(ConsortiumShape.Map),
        [typeof(ConsortiumEvent)] = new JsonForm<ConsortiumEvent>(ConsortiumEventShape.Map),
        [typeof(ConsortiumMember)] = new JsonForm<ConsortiumMember>(ConsortiumMemberShape.Map),
        [typeof(ConsortiumScore)] = new JsonForm<ConsortiumScore>(ConsortiumScoreShape.Map),
        [typeof(DatasetManifest)] = new JsonForm<DatasetManifest>(DatasetManifestShape.Map),
        [typeof(Deployment)] = new JsonForm<Deployment>(DeploymentShape.Map),
        [typeof(EngineProfile)] = new JsonForm<EngineProfile>(EngineProfileShape.Map),
        [typeof(EvaluationSetting)] = new JsonForm<EvaluationSetting>(EvaluationSettingShape.Map),
        [typeof(Evidence)] = new JsonForm<Evidence>(EvidenceShape.Map),
        [typeof(FitRequest)] = new JsonForm<FitRequest>(FitRequestShape.Map),
        [typeof(GatedNorms)] = new JsonForm<GatedNorms>(GatedNormsShape.Map),
        [typeof(Initiative)] = new JsonForm<Initiative>(InitiativeShape.Map),
        [typeof(InitiativeEvent)] = new JsonForm<InitiativeEvent>(InitiativeEventShape.Map),
        [typeof(InitiativeStage)] = new JsonForm<InitiativeStage>(InitiativeStageShape.Map),
        [typeof(LatentAttention)] = new JsonForm<LatentAttention>(LatentAttentionShape.Map),
        [typeof(License)] = new JsonForm<License>(LicenseShape.Map),
        [typeof(LicenseRule)] = new JsonForm<LicenseRule>(LicenseRuleShape.Map),
        [typeof(LicenseTerms)] = new JsonForm<LicenseTerms>(LicenseTermsShape.Map),
        [typeof(LifecycleEvent)] = new JsonForm<LifecycleEvent>(LifecycleEventShape.Map),
        [typeof(LinearAttention)] = new JsonForm<LinearAttention>(LinearAttentionShape.Map),
        [typeof(LocalizedText)] = new JsonForm<LocalizedText>(LocalizedTextShape.Map),
        [typeof(MarketForecast)] = new JsonForm<MarketForecast>(MarketForecastShape.Map),
        [typeof(Measurement)] = new JsonForm<Measurement>(MeasurementShape.Map),
        [typeof(MixtureOfExperts)] = new JsonForm<MixtureOfExperts>(MixtureOfExpertsShape.Map),
        [typeof(Model)] = new JsonForm<Model>(ModelShape.Map),
        [typeof(ModelEndpoint)] = new JsonForm<ModelEndpoint>(ModelEndpointShape.Map),
        [typeof(ModelRequirements)] = new JsonForm<ModelRequirements>(ModelRequirementsShape.Map),
        [typeof(ModelTrainingStage)] = new JsonForm<ModelTrainingStage>(ModelTrainingStageShape.Map),
        [typeof(Money)] = new JsonForm<Money>(MoneyShape.Map),
        [typeof(MultiTokenPrediction)] = new JsonForm<MultiTokenPrediction>(MultiTokenPredictionShape.Map),
        [typeof(Obligation)] = new JsonForm<Obligation>(ObligationShape.Map),
        [typeof(ObligationTrigger)] = new JsonForm<ObligationTrigger>(ObligationTriggerShape.Map),
        [typeof(Organization)] = new JsonForm<Organization>(OrganizationShape.Map),
        [typeof(PerLayerEmbedding)] = new JsonForm<PerLayerEmbedding>(PerLayerEmbeddingShape.Map),
        [typeof(ReferenceModel)] = new JsonForm<ReferenceModel>(ReferenceModelShape.Map),
        [typeof(RegulatoryGuideline)] = new JsonForm<RegulatoryGuideline>(RegulatoryGuidelineShape.Map),
        [typeof(ScoreRequirement)] = new JsonForm<ScoreRequirement>(ScoreRequirementShape.Map),
        [typeof(Source)] = new JsonForm<Source>(SourceShape.Map),
        [typeof(SparseIndexer)] = new JsonForm<SparseIndexer>(SparseIndexerShape.Map),
        [typeof(StageCriterion)] = new JsonForm<StageCriterion>(StageCriterionShape.Map),
        [typeof(StageFigure)] = new JsonForm<StageFigure>(StageFigureShape.Map),
        [typeof(SubmittedModel)] = new JsonForm<SubmittedModel>(SubmittedModelShape.Map),
        [typeof(TokenPrice)] = new JsonForm<TokenPrice>(TokenPriceShape.Map),
        [typeof(TrainingHardware)] = new JsonForm<TrainingHardware>(TrainingHardwareShape.Map),
        [typeof(TransformerArchitecture)] = new JsonForm<TransformerArchitecture>(TransformerArchitectureShape.Map),
        [typeof(WeightFormat)] = new JsonForm<WeightFormat>(WeightFormatShape.Map),
    });

    public static IEnumerable<Type> Types => All.Value.Keys;

    // A record names its converter by an attribute, and the domain may not name this layer: so the forms are handed down.
#pragma warning disable CA2255
    [ModuleInitializer]
    internal static void HandDown() => RecordForms.Find = type => All.Value.GetValueOrDefault(type);
#pragma warning restore CA2255
}
