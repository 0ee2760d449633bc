using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk;

/// <summary>Finds entities whose kind is known at run time alone.</summary>
public static class CatalogLookup
{
    /// <summary>The entities of a kind.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="kind">The kind, e.g. that of a <see cref="SearchHit"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    /// <exception cref="ArgumentException">This version knows no such kind.</exception>
    public static IReadOnlyList<CatalogEntity> Entities(this IKoreanLlmCatalog catalog, EntityKind kind)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return SetFinder.Of(catalog, Kinds.Of(kind)).Entities;
    }

    /// <summary>The entity of a kind that has an id, or null. Ids are unique within a kind alone.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="id">The id, compared letter by letter.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">This version knows no such kind.</exception>
    public static CatalogEntity? Find(this IKoreanLlmCatalog catalog, EntityKind kind, string id)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(id);
        return catalog.ListOf(Kinds.Of(kind)).FindEntity(id);
    }

    /// <summary>The list of a row.</summary>
    internal static EntityList ListOf(this IKoreanLlmCatalog catalog, KindRow kind) => SetFinder.Of(catalog, kind).List;

    private sealed class SetFinder(IKoreanLlmCatalog catalog) : KindVisitor
    {
        private IReadOnlyList<CatalogEntity>? _entities;
        private EntityList? _list;

        public IReadOnlyList<CatalogEntity> Entities => _entities!;

        public EntityList List => _list!;

        public static SetFinder Of(IKoreanLlmCatalog catalog, KindRow kind)
        {
            var finder = new SetFinder(catalog);
            kind.Accept(finder);
            return finder;
        }

        public override void Visit<T>(KindRow<T> kind)
        {
            var set = catalog.Entities<T>();
            (_entities, _list) = (set, set.List);
        }
    }
}
