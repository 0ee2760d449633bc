namespace KoreanLlm.Sdk.Dataset;

/// <summary>All entities of a dataset: a list for each kind, loaded when first touched.</summary>
internal sealed class DatasetContent(IEnumerable<EntityList> lists)
{
    private readonly Dictionary<Type, EntityList> _lists = lists.ToDictionary(list => list.Type);

    public EntityList<T> List<T>()
        where T : CatalogEntity => (EntityList<T>)List(typeof(T));

    /// <summary>The list of a kind by the type of its entities.</summary>
    /// <exception cref="ArgumentException">The type is no kind of entity.</exception>
    public EntityList List(Type type) => _lists.TryGetValue(type, out var list) ? list : throw new ArgumentException($"'{type.Name}' is no kind of entity.", nameof(type));

    /// <summary>The same content with another list of one kind.</summary>
    public DatasetContent With(EntityList list) => new(_lists.Values.Select(own => own.Type == list.Type ? list : own));
}
