namespace KoreanLlm.Sdk.Tests.Catalog.Doubles;

/// <summary>A catalog written by hand, as a user's test would: some models, no more.</summary>
#region fake
internal sealed class FakeCatalog(params ReadOnlySpan<Model> models) : IKoreanLlmCatalog
{
    private readonly EntitySet<Model> _models = EntitySet.Create(models);

    public DatasetInfo Dataset => KoreanLlmCatalog.Of(Date).Dataset;

    public DateOnly Date => new(2026, 12, 1);

    public bool LooksAhead => false;

    public IReadOnlyList<CatalogEntity> Undecided => [];

    public EntitySet<T> Entities<T>()
        where T : CatalogEntity => _models as EntitySet<T> ?? [];

    public IKoreanLlmCatalog AsOf(DateOnly day) => this;
}
#endregion
