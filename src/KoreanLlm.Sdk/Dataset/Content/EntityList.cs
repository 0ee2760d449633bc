using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>The entities of one kind, for code that treats all kinds alike.</summary>
internal abstract class EntityList
{
    /// <summary>The type of its entities.</summary>
    public abstract Type Type { get; }

    public abstract int Count { get; }

    public abstract ImmutableArray<string> Ids { get; }

    public IEnumerable<CatalogEntity> Entities => Enumerable.Range(0, Count).Select(Entity);

    public abstract bool Contains(string id);

    public abstract CatalogEntity Entity(int index);

    public abstract CatalogEntity? FindEntity(string id);

    /// <summary>The same list with entities in the place of those that have their ids, and the others at its end.</summary>
    public abstract EntityList With(IEnumerable<CatalogEntity> above);
}
