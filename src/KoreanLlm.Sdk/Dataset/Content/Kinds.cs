namespace KoreanLlm.Sdk.Dataset;

/// <summary>The kinds of entity, each made when first touched.</summary>
internal static class Kinds
{
    public static EntityKind<Model> Models => field ??= new("models", EntityKinds.Model, ModelShape.Map);

    public static EntityKind<ReferenceModel> ReferenceModels => field ??= new("referenceModels", EntityKinds.ReferenceModel, ReferenceModelShape.Map);

    public static EntityKind<Organization> Organizations => field ??= new("organizations", EntityKinds.Organization, OrganizationShape.Map);

    public static EntityKind<Initiative> Initiatives => field ??= new("initiatives", EntityKinds.Initiative, InitiativeShape.Map);

    public static EntityKind<Consortium> Consortia => field ??= new("consortia", EntityKinds.Consortium, ConsortiumShape.Map);

    public static EntityKind<Benchmark> Benchmarks => field ??= new("benchmarks", EntityKinds.Benchmark, BenchmarkShape.Map);

    public static EntityKind<BenchmarkResult> Results => field ??= new("results", EntityKinds.Result, BenchmarkResultShape.Map);

    public static EntityKind<RegulatoryGuideline> Guidelines => field ??= new("guidelines", EntityKinds.Guideline, RegulatoryGuidelineShape.Map);

    public static EntityKind<MarketForecast> Forecasts => field ??= new("forecasts", EntityKinds.Forecast, MarketForecastShape.Map);

    public static EntityKind<Accelerator> Accelerators => field ??= new("accelerators", EntityKinds.Accelerator, AcceleratorShape.Map);

    public static EntityKind<Claim> Claims => field ??= new("claims", EntityKinds.Claim, ClaimShape.Map);

    public static EntityKind<Source> Sources => field ??= new("sources", EntityKinds.Source, SourceShape.Map);

    public static EntityKind Of(CatalogEntity entity) => entity switch
    {
        Model => Models,
        ReferenceModel => ReferenceModels,
        Organization => Organizations,
        Initiative => Initiatives,
        Consortium => Consortia,
        Benchmark => Benchmarks,
        BenchmarkResult => Results,
        RegulatoryGuideline => Guidelines,
        MarketForecast => Forecasts,
        Accelerator => Accelerators,
        Claim => Claims,
        _ => Sources,
    };
}
