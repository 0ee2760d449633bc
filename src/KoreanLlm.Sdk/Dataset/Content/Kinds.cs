using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>The kinds of entity, one row each. What reads, writes, checks, lays over, cuts, searches or counts entities goes through these rows and names no kind itself.</summary>
internal static class Kinds
{
    /// <summary>All rows, in the order in which kinds are listed, searched and written.</summary>
    public static ImmutableArray<KindRow> All { get; } =
    [
        new KindRow<Model>(EntityKind.Model, "models", "models/", ModelShape.Map) { Get = o => o.Models, Set = (o, list) => o with { Models = list }, Then = PastRules.Model },
        new KindRow<ReferenceModel>(EntityKind.ReferenceModel, "referenceModels", "reference-models.json", ReferenceModelShape.Map) { Get = o => o.ReferenceModels, Set = (o, list) => o with { ReferenceModels = list }, Then = PastRules.Reference },
        new KindRow<Benchmark>(EntityKind.Benchmark, "benchmarks", "benchmarks.json", BenchmarkShape.Map) { Get = o => o.Benchmarks, Set = (o, list) => o with { Benchmarks = list }, Then = PastRules.Benchmark },
        new TableKindRow<BenchmarkResult, ResultTable>(EntityKind.Result, "results", "results/", BenchmarkResultShape.Map, ResultTableShape.Map)
        {
            Get = o => o.Results, Set = (o, list) => o with { Results = list }, Then = PastRules.Result, IsSearched = false, HasUniqueNames = false,
            Expand = table => table.Expand(), Gather = TableWriter.Write, TableOf = result => result.TableId, Check = TableRules.Check,
        },
        new KindRow<Organization>(EntityKind.Organization, "organizations", "organizations.json", OrganizationShape.Map) { Get = o => o.Organizations, Set = (o, list) => o with { Organizations = list } },
        new KindRow<Initiative>(EntityKind.Initiative, "initiatives", "initiatives.json", InitiativeShape.Map) { Get = o => o.Initiatives, Set = (o, list) => o with { Initiatives = list }, Then = PastRules.Initiative },
        new KindRow<Consortium>(EntityKind.Consortium, "consortia", "consortia.json", ConsortiumShape.Map) { Get = o => o.Consortia, Set = (o, list) => o with { Consortia = list }, Then = PastRules.Consortium },
        new KindRow<RegulatoryGuideline>(EntityKind.Guideline, "guidelines", "guidelines.json", RegulatoryGuidelineShape.Map) { Get = o => o.Guidelines, Set = (o, list) => o with { Guidelines = list }, Then = PastRules.Guideline },
        new KindRow<MarketForecast>(EntityKind.Forecast, "forecasts", "forecasts.json", MarketForecastShape.Map) { Get = o => o.Forecasts, Set = (o, list) => o with { Forecasts = list }, Then = PastRules.Forecast },
        new KindRow<Accelerator>(EntityKind.Accelerator, "accelerators", "accelerators.json", AcceleratorShape.Map) { Get = o => o.Accelerators, Set = (o, list) => o with { Accelerators = list }, Then = PastRules.Accelerator },
        new KindRow<License>(EntityKind.License, "licenses", "licenses.json", LicenseShape.Map) { Get = o => o.Licenses, Set = (o, list) => o with { Licenses = list } },
        new TableKindRow<Measurement, MeasurementTable>(EntityKind.Measurement, "measurements", "measurements/", MeasurementShape.Map, MeasurementTableShape.Map)
        {
            Get = o => o.Measurements, Set = (o, list) => o with { Measurements = list }, Then = PastRules.Measurement, IsSearched = false, HasUniqueNames = false,
            Expand = table => table.Expand(), Gather = MeasurementWriter.Write, TableOf = measurement => measurement.TableId, Check = MeasurementTable.Check,
        },
        new KindRow<EngineProfile>(EntityKind.EngineProfile, "engineProfiles", "engine-profiles.json", EngineProfileShape.Map) { Get = o => o.EngineProfiles, Set = (o, list) => o with { EngineProfiles = list }, Then = PastRules.EngineProfile },
        new KindRow<Claim>(EntityKind.Claim, "claims", "claims.json", ClaimShape.Map) { Get = o => o.Claims, Set = (o, list) => o with { Claims = list }, Then = PastRules.Claim((id, past) => All.Select(kind => kind.StandsId(id, past))) },
        new KindRow<Source>(EntityKind.Source, "sources", "sources.json", SourceShape.Map) { Get = o => o.Sources, Set = (o, list) => o with { Sources = list }, HasUniqueNames = false },
    ];

    private static readonly Dictionary<Type, KindRow> ByType = All.ToDictionary(row => row.Type);

    private static readonly Dictionary<EntityKind, KindRow> ByKind = All.ToDictionary(row => row.Kind);

    /// <summary>The row of an entity.</summary>
    public static KindRow Of(CatalogEntity entity) => ByType[entity.GetType()];

    /// <summary>The row of a kind.</summary>
    /// <exception cref="ArgumentException">This version knows no such kind.</exception>
    public static KindRow Of(EntityKind kind) =>
        ByKind.TryGetValue(kind, out var row) ? row : throw new ArgumentException($"'{kind}' is no kind of entity: expected one of {string.Join(", ", All.Select(own => own.Kind))}.", nameof(kind));
}
