using System.Collections.Concurrent;
using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk;

/// <summary>The catalog of the embedded dataset, with or without overlays.</summary>
/// <remarks>
/// Start at <see cref="Default"/>, or register it with <see cref="KoreanLlmServiceCollectionExtensions"/>. Overlays are added by <see cref="CatalogBuilder"/>.
/// What can be asked stands under the extension methods.
/// </remarks>
public sealed class KoreanLlmCatalog : IKoreanLlmCatalog
{
    private readonly DatasetContent _content;
    private readonly KoreanLlmCatalog _today;
    private readonly ConcurrentDictionary<Type, object> _sets = [];

    internal KoreanLlmCatalog(DatasetContent content, DatasetIdentity identity)
        : this(content, identity, null, null)
    {
    }

    private KoreanLlmCatalog(DatasetContent content, DatasetIdentity identity, KoreanLlmCatalog? today, DateOnly? date)
    {
        _content = content;
        _today = today ?? this;
        Identity = identity;
        PastDate = date;
        Dataset = new(content, identity);
    }

    /// <summary>The catalog of the embedded dataset, opened when first touched and shared.</summary>
    public static KoreanLlmCatalog Default => Embedded.Catalog;

    /// <inheritdoc/>
    public EntitySet<Model> Models => Entities<Model>();

    /// <inheritdoc/>
    public EntitySet<ReferenceModel> ReferenceModels => Entities<ReferenceModel>();

    /// <inheritdoc/>
    public EntitySet<Organization> Organizations => Entities<Organization>();

    /// <inheritdoc/>
    public EntitySet<Initiative> Initiatives => Entities<Initiative>();

    /// <inheritdoc/>
    public EntitySet<Consortium> Consortia => Entities<Consortium>();

    /// <inheritdoc/>
    public EntitySet<Benchmark> Benchmarks => Entities<Benchmark>();

    /// <inheritdoc/>
    public EntitySet<BenchmarkResult> Results => Entities<BenchmarkResult>();

    /// <inheritdoc/>
    public EntitySet<RegulatoryGuideline> Guidelines => Entities<RegulatoryGuideline>();

    /// <inheritdoc/>
    public EntitySet<MarketForecast> Forecasts => Entities<MarketForecast>();

    /// <inheritdoc/>
    public EntitySet<Accelerator> Accelerators => Entities<Accelerator>();

    /// <inheritdoc/>
    public EntitySet<Claim> Claims => Entities<Claim>();

    /// <inheritdoc/>
    public EntitySet<Source> Sources => Entities<Source>();

    /// <inheritdoc/>
    public EntitySet<T> Entities<T>()
        where T : CatalogEntity => (EntitySet<T>)_sets.GetOrAdd(typeof(T), static (_, content) => new EntitySet<T>(content.List<T>()), _content);

    /// <inheritdoc/>
    public DatasetInfo Dataset { get; }

    /// <inheritdoc/>
    public DateOnly Date => PastDate ?? Identity.Header.KnowledgeDate;

    internal DatasetContent Content => _content;

    internal DatasetIdentity Identity { get; }

    private DateOnly? PastDate { get; }

    /// <inheritdoc/>
    public IKoreanLlmCatalog AsOf(DateOnly day) =>
        day >= Identity.Header.KnowledgeDate ? _today
        : day == PastDate ? this
        : new KoreanLlmCatalog(PastContent.On(_today._content, day), Identity, _today, day);

    // Touching the type alone, as a calculator's overload might, reads nothing.
    private static class Embedded
    {
        public static readonly KoreanLlmCatalog Catalog = Open(new EmbeddedFiles());

        private static KoreanLlmCatalog Open(IDataFiles files) => new(DatasetReader.Open(files), DatasetIdentity.Of(files));
    }
}
