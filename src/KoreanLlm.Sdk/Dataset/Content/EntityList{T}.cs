using System.Collections;
using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>The entities of one kind, loaded when first touched: all at once, or one by one where their ids are known beforehand.</summary>
internal sealed class EntityList<T> : EntityList, IReadOnlyList<T>
    where T : CatalogEntity
{
    // A load that failed is tried again by the next reader rather than remembered for ever.
    private readonly Lazy<Slots> _slots;
    private readonly Func<int, T>? _load;

    public EntityList(Func<IReadOnlyList<T>> load) => _slots = new(() => new Slots([.. load()]), LazyThreadSafetyMode.PublicationOnly);

    public EntityList(ImmutableArray<string> ids, Func<int, T> load)
    {
        _load = load;
        _slots = new(() => new Slots(ids));
    }

    public override Type Type => typeof(T);

    public override int Count => _slots.Value.Items.Length;

    public override ImmutableArray<string> Ids => _slots.Value.Ids;

    /// <summary>Every reader of a cold slot sees the instance that was stored first.</summary>
    public T this[int index]
    {
        get
        {
            ref var slot = ref _slots.Value.Items[index];
            return Volatile.Read(ref slot) ?? Interlocked.CompareExchange(ref slot, _load!(index), null) ?? slot;
        }
    }

    public override bool Contains(string id) => _slots.Value.ById.ContainsKey(id);

    public T? Find(string id) => _slots.Value.ById.TryGetValue(id, out var index) ? this[index] : null;

    public override CatalogEntity Entity(int index) => this[index];

    public override CatalogEntity? FindEntity(string id) => Find(id);

    public override EntityList With(IEnumerable<CatalogEntity> above)
    {
        var laid = above.ToDictionary(entity => entity.Id, entity => (T)entity, StringComparer.Ordinal);
        var ids = Ids.AddRange(laid.Keys.Where(id => !Contains(id)));
        return new EntityList<T>(ids, i => laid.TryGetValue(ids[i], out var own) ? own : this[i]);
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Slots
    {
        public Slots(T[] items)
            : this([.. items.Select(item => item.Id)]) => Items = items!;

        public Slots(ImmutableArray<string> ids)
        {
            Ids = ids;
            Items = new T?[ids.Length];
            ById = new Dictionary<string, int>(ids.Length, StringComparer.Ordinal);
            for (var i = 0; i < ids.Length; i++)
            {
                // A repeated id is a problem the validator reports; here the first one answers.
                ById.TryAdd(ids[i], i);
            }
        }

        public ImmutableArray<string> Ids { get; }

        public T?[] Items { get; }

        public Dictionary<string, int> ById { get; }
    }
}
