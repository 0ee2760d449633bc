namespace KoreanLlm.Sdk.Dataset;

/// <summary>All entities of a dataset, each kind loaded when first touched.</summary>
internal sealed record DatasetContent
{
    /// <summary>No entity of any kind.</summary>
    public static DatasetContent Empty { get; } = new()
    {
        Models = new(() => []),
        ReferenceModels = new(() => []),
        Organizations = new(() => []),
        Initiatives = new(() => []),
        Consortia = new(() => []),
        Benchmarks = new(() => []),
        Results = new(() => []),
        Guidelines = new(() => []),
        Forecasts = new(() => []),
        Accelerators = new(() => []),
        Claims = new(() => []),
        Sources = new(() => []),
    };

    public required EntityList<Model> Models { get; init; }

    public required EntityList<ReferenceModel> ReferenceModels { get; init; }

    public required EntityList<Organization> Organizations { get; init; }

    public required EntityList<Initiative> Initiatives { get; init; }

    public required EntityList<Consortium> Consortia { get; init; }

    public required EntityList<Benchmark> Benchmarks { get; init; }

    public required EntityList<BenchmarkResult> Results { get; init; }

    public required EntityList<RegulatoryGuideline> Guidelines { get; init; }

    public required EntityList<MarketForecast> Forecasts { get; init; }

    public required EntityList<Accelerator> Accelerators { get; init; }

    public required EntityList<Claim> Claims { get; init; }

    public required EntityList<Source> Sources { get; init; }

    public void Accept(EntityVisitor visitor)
    {
        visitor.Visit(Kinds.Models, Models);
        visitor.Visit(Kinds.ReferenceModels, ReferenceModels);
        visitor.Visit(Kinds.Organizations, Organizations);
        visitor.Visit(Kinds.Initiatives, Initiatives);
        visitor.Visit(Kinds.Consortia, Consortia);
        visitor.Visit(Kinds.Benchmarks, Benchmarks);
        visitor.Visit(Kinds.Results, Results);
        visitor.Visit(Kinds.Guidelines, Guidelines);
        visitor.Visit(Kinds.Forecasts, Forecasts);
        visitor.Visit(Kinds.Accelerators, Accelerators);
        visitor.Visit(Kinds.Claims, Claims);
        visitor.Visit(Kinds.Sources, Sources);
    }
}
