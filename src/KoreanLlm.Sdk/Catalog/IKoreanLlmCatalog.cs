namespace KoreanLlm.Sdk;

/// <summary>The reference catalog of South Korean language models: typed, cited, offline.</summary>
/// <remarks>
/// This interface holds the data; the questions are extension methods in the same namespace: <see cref="CatalogSearch"/>, <see cref="CatalogSelection"/>,
/// <see cref="CatalogComparison"/>, <see cref="CatalogAudit"/>, <see cref="CatalogObligations"/>, <see cref="CatalogRights"/>, <see cref="CatalogServices"/>, <see cref="CatalogArchitectures"/>, <see cref="CatalogEvidence"/>, <see cref="CatalogCitation"/>,
/// <see cref="CatalogDiff"/> and <see cref="CatalogExport"/>. Everything is synchronous and safe to use from several threads; no file and no network is touched.
/// </remarks>
public interface IKoreanLlmCatalog
{
    /// <summary>South Korean language models, living and retired.</summary>
    EntitySet<Model> Models => Entities<Model>();

    /// <summary>Foreign models that Korean reports compare with or build on.</summary>
    EntitySet<ReferenceModel> ReferenceModels => Entities<ReferenceModel>();

    /// <summary>Companies, universities, authorities and communities.</summary>
    EntitySet<Organization> Organizations => Entities<Organization>();

    /// <summary>Government programmes and corporate strategies.</summary>
    EntitySet<Initiative> Initiatives => Entities<Initiative>();

    /// <summary>Teams of an initiative.</summary>
    EntitySet<Consortium> Consortia => Entities<Consortium>();

    /// <summary>Benchmarks; editions that share a name are separate entries.</summary>
    EntitySet<Benchmark> Benchmarks => Entities<Benchmark>();

    /// <summary>Published scores, each with its setting.</summary>
    EntitySet<BenchmarkResult> Results => Entities<BenchmarkResult>();

    /// <summary>Acts, decrees, notices and guidelines, with their obligations.</summary>
    EntitySet<RegulatoryGuideline> Guidelines => Entities<RegulatoryGuideline>();

    /// <summary>Market forecasts.</summary>
    EntitySet<MarketForecast> Forecasts => Entities<MarketForecast>();

    /// <summary>Accelerators models are deployed on.</summary>
    EntitySet<Accelerator> Accelerators => Entities<Accelerator>();

    /// <summary>Licences that models refer to by identifier, with what they allow and require.</summary>
    EntitySet<License> Licenses => Entities<License>();

    /// <summary>Published runs of models on devices: memory taken, tokens a second.</summary>
    EntitySet<Measurement> Measurements => Entities<Measurement>();

    /// <summary>What versions of inference engines take and assume beside weights and cache.</summary>
    EntitySet<EngineProfile> EngineProfiles => Entities<EngineProfile>();

    /// <summary>Published statements that <c>Audit</c> checks.</summary>
    EntitySet<Claim> Claims => Entities<Claim>();

    /// <summary>Everything evidence refers to.</summary>
    EntitySet<Source> Sources => Entities<Source>();

    /// <summary>The entities of a kind by their type; the properties above are this, by name.</summary>
    /// <typeparam name="T">The kind of entity, e.g. <see cref="Model"/>.</typeparam>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is no kind of entity.</exception>
    EntitySet<T> Entities<T>()
        where T : CatalogEntity;

    /// <summary>Version, age, hash and coverage of the data.</summary>
    DatasetInfo Dataset { get; }

    /// <summary>The day the catalog speaks for: the knowledge date, or the day given to <see cref="AsOf"/>.</summary>
    DateOnly Date { get; }

    /// <summary>Whether <see cref="Date"/> lies after the day up to which the world was followed: then the catalog applies what is recorded for the future, and knows nothing else of it.</summary>
    bool LooksAhead { get; }

    /// <summary>
    /// On a past day, the entities of which nobody knows whether they were there: their day lies in a month or year that is all that is known, or nobody dates them.
    /// They are in no other list. Empty for the catalog of today and of a day ahead.
    /// </summary>
    IReadOnlyList<CatalogEntity> Undecided { get; }

    /// <summary>The catalog as the world stood on a day, from what is known now.</summary>
    /// <param name="day">The day, of the Korean calendar where a Korean event is meant. The knowledge date gives the catalog of today; a later day looks ahead.</param>
    /// <remarks>
    /// The lists hold what was certainly there: models released or announced by then, consortia with the events of then, law promulgated by then with its status of then,
    /// results, forecasts and claims published by then. An imprecise date is a range: what may or may not have been there is in <see cref="Undecided"/>, and a part of an entity
    /// (a member, a price, a lifecycle event) that may have begun by the day keeps its imprecise date, so that what turns on it is answered "cannot tell". What nobody dates was there
    /// from the first thing that speaks of it: a score, a model made from it, or the day the catalog read of it. What was still to come is left out, ends included, and every id refers to
    /// something that was there. Organisations and sources stay. Entities that do not differ from today are shared, and the last few days asked for are kept.
    /// <para>A day after the knowledge date applies what is recorded for it, such as an announced retirement or law that comes into force, and removes nothing.</para>
    /// </remarks>
    IKoreanLlmCatalog AsOf(DateOnly day);
}
