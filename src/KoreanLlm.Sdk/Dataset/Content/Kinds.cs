namespace KoreanLlm.Sdk.Dataset;

/// <summary>The kinds of entity; a property each, so that touching one builds no other.</summary>
internal static class Kinds
{
    public static EntityKind<Model> Models => new("models", EntityKinds.Model, ModelShape.Map);

    public static EntityKind<ReferenceModel> ReferenceModels => new("referenceModels", EntityKinds.ReferenceModel, ReferenceModelShape.Map);

    public static EntityKind<Organization> Organizations => new("organizations", EntityKinds.Organization, OrganizationShape.Map);

    public static EntityKind<Initiative> Initiatives => new("initiatives", EntityKinds.Initiative, InitiativeShape.Map);

    public static EntityKind<Consortium> Consortia => new("consortia", EntityKinds.Consortium, ConsortiumShape.Map);

    public static EntityKind<Benchmark> Benchmarks => new("benchmarks", EntityKinds.Benchmark, BenchmarkShape.Map);

    public static EntityKind<BenchmarkResult> Results => new("results", EntityKinds.Result, BenchmarkResultShape.Map);

    public static EntityKind<RegulatoryGuideline> Guidelines => new("guidelines", EntityKinds.Guideline, RegulatoryGuidelineShape.Map);

    public static EntityKind<MarketForecast> Forecasts => new("forecasts", EntityKinds.Forecast, MarketForecastShape.Map);

    public static EntityKind<Accelerator> Accelerators => new("accelerators", EntityKinds.Accelerator, AcceleratorShape.Map);

    public static EntityKind<Claim> Claims => new("claims", EntityKinds.Claim, ClaimShape.Map);

    public static EntityKind<Source> Sources => new("sources", EntityKinds.Source, SourceShape.Map);

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
