using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>Entities to lay over the embedded dataset: one whose id exists replaces it, any other is added.</summary>
/// <remarks>To change single members, start from the entity in the catalog and use <c>with</c>, or write an overlay file that holds the members alone.</remarks>
public sealed record CatalogOverlay
{
    /// <summary>The name under which evidence shows these values. Not <c>embedded</c>.</summary>
    public required string Name { get; init => field = Guard.Text(value); }

    /// <summary>The day on which these values were gathered; it stands in the evidence of facts that bring none.</summary>
    public required DateOnly ReadOn { get; init; }

    /// <summary>The origin of evidence that states none: the overlay itself, but in an export the catalog it was taken from.</summary>
    internal string Origin { get => field ?? Name; init; }

    /// <summary>Models.</summary>
    public ImmutableArray<Model> Models { get; init => field = Guard.List(value); } = [];

    /// <summary>Reference models.</summary>
    public ImmutableArray<ReferenceModel> ReferenceModels { get; init => field = Guard.List(value); } = [];

    /// <summary>Organisations.</summary>
    public ImmutableArray<Organization> Organizations { get; init => field = Guard.List(value); } = [];

    /// <summary>Initiatives.</summary>
    public ImmutableArray<Initiative> Initiatives { get; init => field = Guard.List(value); } = [];

    /// <summary>Consortia.</summary>
    public ImmutableArray<Consortium> Consortia { get; init => field = Guard.List(value); } = [];

    /// <summary>Benchmarks.</summary>
    public ImmutableArray<Benchmark> Benchmarks { get; init => field = Guard.List(value); } = [];

    /// <summary>Results.</summary>
    public ImmutableArray<BenchmarkResult> Results { get; init => field = Guard.List(value); } = [];

    /// <summary>Guidelines.</summary>
    public ImmutableArray<RegulatoryGuideline> Guidelines { get; init => field = Guard.List(value); } = [];

    /// <summary>Forecasts.</summary>
    public ImmutableArray<MarketForecast> Forecasts { get; init => field = Guard.List(value); } = [];

    /// <summary>Accelerators.</summary>
    public ImmutableArray<Accelerator> Accelerators { get; init => field = Guard.List(value); } = [];

    /// <summary>Licences.</summary>
    public ImmutableArray<License> Licenses { get; init => field = Guard.List(value); } = [];

    /// <summary>Measurements.</summary>
    public ImmutableArray<Measurement> Measurements { get; init => field = Guard.List(value); } = [];

    /// <summary>Engine profiles.</summary>
    public ImmutableArray<EngineProfile> EngineProfiles { get; init => field = Guard.List(value); } = [];

    /// <summary>Claims.</summary>
    public ImmutableArray<Claim> Claims { get; init => field = Guard.List(value); } = [];

    /// <summary>Sources.</summary>
    public ImmutableArray<Source> Sources { get; init => field = Guard.List(value); } = [];
}
