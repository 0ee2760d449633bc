namespace KoreanLlm.Sdk;

/// <summary>The reference catalog of South Korean language models: typed, cited, offline.</summary>
/// <remarks>
/// This interface holds the data; the questions are extension methods in the same namespace: <see cref="CatalogSearch"/>, <see cref="CatalogSelection"/>,
/// <see cref="CatalogComparison"/>, <see cref="CatalogAudit"/>, <see cref="CatalogObligations"/>, <see cref="CatalogEvidence"/>, <see cref="CatalogCitation"/>,
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

    /// <summary>The catalog as the world stood on a day, from what is known now.</summary>
    /// <param name="day">The day; on and after the knowledge date the answer is the catalog of today.</param>
    /// <remarks>
    /// Holds models released or announced by then, consortia with the members and events of then, law promulgated by then with its status of then,
    /// prices, results, forecasts and claims published by then. A date known to the month or the year counts from its first day. A model, law,
    /// forecast or claim without a date counts from the day it was read about, a model also from its first score, since it was there by then; scores stay as long as their
    /// system does. Benchmarks, reference models and accelerators without a date, organisations and sources stay. Nothing is copied but entities that differ from today.
    /// </remarks>
    IKoreanLlmCatalog AsOf(DateOnly day);
}
