using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk;

/// <summary>The entities of one kind: a list in the order of their ids as filed, and a lookup by any of their names.</summary>
/// <typeparam name="T">The kind of entity.</typeparam>
/// <remarks>
/// A name is an id, an English or Korean name, an alias, a Hugging Face id or the model id of an endpoint. Case, width (full or half),
/// Unicode normal form, spaces, hyphens and underscores do not matter. Entities are loaded when first asked for; instances are shared
/// and every member is safe to use from several threads.
/// </remarks>
[CollectionBuilder(typeof(EntitySet), nameof(EntitySet.Create))]
public sealed class EntitySet<T> : IReadOnlyList<T>
    where T : CatalogEntity
{
    private readonly EntityList<T> _list;
    private readonly Lazy<NameTable<T>> _names;

    internal EntitySet(EntityList<T> list)
    {
        _list = list;
        _names = new(() => new NameTable<T>(list), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>The number of entities.</summary>
    public int Count => _list.Count;

    internal EntityList<T> List => _list;

    /// <summary>The entity at a position.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _list[index];
        }
    }

    /// <summary>The entity of a name.</summary>
    /// <param name="name">An id, a name in English or Korean, an alias, a Hugging Face id or an API model id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="EntityNotFoundException">Nothing, or more than one entity, answers to the name; the message lists candidates.</exception>
    public T this[string name] => TryGet(name, out var entity) ? entity : throw _names.Value.Missing(name);

    /// <summary>The entity of a name, or false if nothing, or more than one entity, answers to it.</summary>
    /// <param name="name">An id, a name in English or Korean, an alias, a Hugging Face id or an API model id.</param>
    /// <param name="entity">The entity found.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public bool TryGet(string name, [NotNullWhen(true)] out T? entity)
    {
        entity = Find(name);
        return entity is not null;
    }

    /// <summary>The entity of a name, or null if nothing, or more than one entity, answers to it.</summary>
    /// <param name="name">An id, a name in English or Korean, an alias, a Hugging Face id or an API model id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public T? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _list.Find(name) ?? _names.Value.Find(name);
    }

    /// <summary>Whether one entity answers to a name.</summary>
    /// <inheritdoc cref="Find"/>
    public bool Contains(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _list.Contains(name) || _names.Value.Find(name) is not null;
    }

    /// <summary>The entity of an id, or null. An id is compared letter by letter; names and aliases are not looked at, so that no other entity is loaded.</summary>
    /// <param name="id">The id, e.g. from <see cref="Model.Developers"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public T? FindById(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _list.Find(id);
    }

    /// <summary>Whether an entity has an id; names and aliases are not looked at.</summary>
    /// <inheritdoc cref="FindById"/>
    public bool ContainsId(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _list.Contains(id);
    }

    /// <summary>The entities in order.</summary>
    public IEnumerator<T> GetEnumerator() => _list.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
