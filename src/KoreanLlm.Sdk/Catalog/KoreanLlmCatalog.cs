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
    private readonly DateOnly? _day;
    private readonly Lazy<List<CatalogEntity>> _undecided;
    private readonly RecentDays _recent = new();
    private readonly ConcurrentDictionary<Type, object> _sets = [];

    internal KoreanLlmCatalog(DatasetContent content, DatasetIdentity identity)
        : this(content, identity, null, null, () => [])
    {
    }

    private KoreanLlmCatalog(DatasetContent content, DatasetIdentity identity, KoreanLlmCatalog? today, DateOnly? day, Func<List<CatalogEntity>> undecided)
    {
        _content = content;
        _today = today ?? this;
        Identity = identity;
        _day = day;
        _undecided = new(undecided, LazyThreadSafetyMode.PublicationOnly);
        Dataset = new(content, identity);
    }

    /// <summary>The catalog of the embedded dataset, opened when first touched and shared.</summary>
    public static KoreanLlmCatalog Default => Embedded.Catalog;

    /// <summary>A catalog of given entities and no others, for tests. They are taken as they are: neither references nor evidence are checked, and every question answers from what is there.</summary>
    /// <param name="date">The day the catalog speaks for.</param>
    /// <param name="entities">Entities of any kinds.</param>
    /// <remarks>A catalog of one's own data for production is built by <see cref="CatalogBuilder.WithoutEmbeddedData"/> and overlays, which are checked.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="entities"/> or an entity is null.</exception>
    /// <exception cref="DatasetFormatException">Two entities of a kind have one id.</exception>
    public static KoreanLlmCatalog Of(DateOnly date, params IEnumerable<CatalogEntity> entities)
    {
        ArgumentNullException.ThrowIfNull(entities);
        const string Name = "own";
        var all = entities.Select(entity => entity ?? throw new ArgumentNullException(nameof(entities), "An entity is null.")).ToLookup(entity => entity.GetType());
        var own = Kinds.All.Aggregate(new CatalogOverlay { Name = Name, ReadOn = date }, (overlay, kind) => kind.Put(overlay, all[kind.Type]));
        var problems = new ProblemList();
        OverlayRules.Check(own, [], Name, problems);
        problems.ThrowIfAny();
        return new(new DatasetContent(Kinds.All.Select(kind => kind.Of(kind.In(own)))), DatasetIdentity.Empty.With(Name, date, () => OverlayText.Of(own)));
    }

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
    public EntitySet<License> Licenses => Entities<License>();

    /// <inheritdoc/>
    public EntitySet<Measurement> Measurements => Entities<Measurement>();

    /// <inheritdoc/>
    public EntitySet<EngineProfile> EngineProfiles => Entities<EngineProfile>();

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
    public DateOnly Date => _day ?? Identity.Header.KnowledgeDate;

    /// <inheritdoc/>
    public bool LooksAhead => _day > Identity.Header.KnowledgeDate;

    /// <inheritdoc/>
    public IReadOnlyList<CatalogEntity> Undecided => _undecided.Value;

    internal DatasetContent Content => _content;

    internal DatasetIdentity Identity { get; }

    /// <inheritdoc/>
    public IKoreanLlmCatalog AsOf(DateOnly day) =>
        day == Identity.Header.KnowledgeDate ? _today
        : day == _day ? this
        : _today._recent.Get(day, _today.On);

    /// <summary>Whether both are the same data, on whatever day.</summary>
    internal bool IsSameData(KoreanLlmCatalog other) => ReferenceEquals(_today, other._today);

    /// <summary>What is certain of its data on its day.</summary>
    internal Past CertainPast() => new(_today._content, Date, certain: true);

    private KoreanLlmCatalog On(DateOnly day)
    {
        if (day > Identity.Header.KnowledgeDate)
        {
            return new(AheadContent.On(_content, day), Identity, this, day, () => []);
        }

        var past = new PastContent(_content, day);
        return new(past.Certain, Identity, this, day, past.Undecided);
    }

    // Touching the type alone, as a calculator's overload might, reads nothing.
    private static class Embedded
    {
        public static readonly KoreanLlmCatalog Catalog = Open(new EmbeddedFiles());

        private static KoreanLlmCatalog Open(IDataFiles files) => new(DatasetReader.Open(files), DatasetIdentity.Of(files));
    }
}
