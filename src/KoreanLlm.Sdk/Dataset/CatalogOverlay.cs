using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>Entities to lay over the embedded dataset: one whose id exists replaces it, any other is added.</summary>
/// <remarks>To change single members, start from the entity in the catalog and use <c>with</c>, or write an overlay file that holds the members alone.</remarks>
public sealed record CatalogOverlay
{
    private readonly ValueList<License> _licenses;
    private readonly ValueList<Measurement> _measurements;
    private readonly ValueList<EngineProfile> _engineProfiles;

    private readonly ValueList<Model> _models;
    private readonly ValueList<ReferenceModel> _referenceModels;
    private readonly ValueList<Organization> _organizations;
    private readonly ValueList<Initiative> _initiatives;
    private readonly ValueList<Consortium> _consortia;
    private readonly ValueList<Benchmark> _benchmarks;
    private readonly ValueList<BenchmarkResult> _results;
    private readonly ValueList<RegulatoryGuideline> _guidelines;
    private readonly ValueList<MarketForecast> _forecasts;
    private readonly ValueList<Accelerator> _accelerators;
    private readonly ValueList<Claim> _claims;
    private readonly ValueList<Source> _sources;

    /// <summary>The name under which evidence shows these values. Not <c>embedded</c>.</summary>
    public required string Name { get; init => field = Guard.Text(value); }

    /// <summary>The day on which these values were gathered; it stands in the evidence of facts that bring none.</summary>
    public required DateOnly ReadOn { get; init; }

    /// <summary>The origin of evidence that states none: the overlay itself, but in an export the catalog it was taken from.</summary>
    internal string Layer { get => field ?? Name; init; }

    /// <summary>Models.</summary>
    public ImmutableArray<Model> Models { get => _models; init => _models = value; }

    /// <summary>Reference models.</summary>
    public ImmutableArray<ReferenceModel> ReferenceModels { get => _referenceModels; init => _referenceModels = value; }

    /// <summary>Organisations.</summary>
    public ImmutableArray<Organization> Organizations { get => _organizations; init => _organizations = value; }

    /// <summary>Initiatives.</summary>
    public ImmutableArray<Initiative> Initiatives { get => _initiatives; init => _initiatives = value; }

    /// <summary>Consortia.</summary>
    public ImmutableArray<Consortium> Consortia { get => _consortia; init => _consortia = value; }

    /// <summary>Benchmarks.</summary>
    public ImmutableArray<Benchmark> Benchmarks { get => _benchmarks; init => _benchmarks = value; }

    /// <summary>Results.</summary>
    public ImmutableArray<BenchmarkResult> Results { get => _results; init => _results = value; }

    /// <summary>Guidelines.</summary>
    public ImmutableArray<RegulatoryGuideline> Guidelines { get => _guidelines; init => _guidelines = value; }

    /// <summary>Forecasts.</summary>
    public ImmutableArray<MarketForecast> Forecasts { get => _forecasts; init => _forecasts = value; }

    /// <summary>Accelerators.</summary>
    public ImmutableArray<Accelerator> Accelerators { get => _accelerators; init => _accelerators = value; }

    /// <summary>Licences.</summary>
    public ImmutableArray<License> Licenses { get => _licenses; init => _licenses = Guard.List(value); }

    /// <summary>Measurements.</summary>
    public ImmutableArray<Measurement> Measurements { get => _measurements; init => _measurements = Guard.List(value); }

    /// <summary>Engine profiles.</summary>
    public ImmutableArray<EngineProfile> EngineProfiles { get => _engineProfiles; init => _engineProfiles = Guard.List(value); }

    /// <summary>Claims.</summary>
    public ImmutableArray<Claim> Claims { get => _claims; init => _claims = value; }

    /// <summary>Sources.</summary>
    public ImmutableArray<Source> Sources { get => _sources; init => _sources = value; }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
