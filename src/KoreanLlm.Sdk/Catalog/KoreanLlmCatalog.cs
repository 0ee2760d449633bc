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
        Models = new(content.Models);
        ReferenceModels = new(content.ReferenceModels);
        Organizations = new(content.Organizations);
        Initiatives = new(content.Initiatives);
        Consortia = new(content.Consortia);
        Benchmarks = new(content.Benchmarks);
        Results = new(content.Results);
        Guidelines = new(content.Guidelines);
        Forecasts = new(content.Forecasts);
        Accelerators = new(content.Accelerators);
        Claims = new(content.Claims);
        Sources = new(content.Sources);
        Dataset = new(content, identity);
    }

    /// <summary>The catalog of the embedded dataset, opened when first touched and shared.</summary>
    public static KoreanLlmCatalog Default => Embedded.Catalog;

    /// <inheritdoc/>
    public EntitySet<Model> Models { get; }

    /// <inheritdoc/>
    public EntitySet<ReferenceModel> ReferenceModels { get; }

    /// <inheritdoc/>
    public EntitySet<Organization> Organizations { get; }

    /// <inheritdoc/>
    public EntitySet<Initiative> Initiatives { get; }

    /// <inheritdoc/>
    public EntitySet<Consortium> Consortia { get; }

    /// <inheritdoc/>
    public EntitySet<Benchmark> Benchmarks { get; }

    /// <inheritdoc/>
    public EntitySet<BenchmarkResult> Results { get; }

    /// <inheritdoc/>
    public EntitySet<RegulatoryGuideline> Guidelines { get; }

    /// <inheritdoc/>
    public EntitySet<MarketForecast> Forecasts { get; }

    /// <inheritdoc/>
    public EntitySet<Accelerator> Accelerators { get; }

    /// <inheritdoc/>
    public EntitySet<Claim> Claims { get; }

    /// <inheritdoc/>
    public EntitySet<Source> Sources { get; }

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
