namespace KoreanLlm.Sdk;

/// <summary>Makes sets of given entities, for tests and for catalogs of one's own.</summary>
public static class EntitySet
{
    /// <summary>A set of entities, in this order. Where two have one id, the first answers to it.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="entities">The entities.</param>
    /// <remarks>A collection expression makes one too: <c>EntitySet&lt;Model&gt; models = [model];</c></remarks>
    /// <exception cref="ArgumentNullException">An entity is null.</exception>
    public static EntitySet<T> Create<T>(params ReadOnlySpan<T> entities)
        where T : CatalogEntity
    {
        var items = entities.ToArray();
        foreach (var item in items)
        {
            ArgumentNullException.ThrowIfNull(item, nameof(entities));
        }

        return new(new(() => items));
    }
}
