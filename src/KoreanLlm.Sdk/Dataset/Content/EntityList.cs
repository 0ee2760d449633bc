using System.Collections;
using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>The entities of one kind, loaded when first touched: all at once, or one by one where their ids are known beforehand.</summary>
internal sealed class EntityList<T> : IReadOnlyList<T>
    where T : CatalogEntity
{
    private readonly Lazy<Slots> _slots;
    private readonly Func<int, T>? _load;

    public EntityList(Func<IReadOnlyList<T>> load) => _slots = new(() => new Slots([.. load()]));

    public EntityList(ImmutableArray<string> ids, Func<int, T> load)
    {
        _load = load;
        _slots = new(() => new Slots(ids));
    }

    public int Count => _slots.Value.Items.Length;

    /// <summary>Every reader of a cold slot sees the instance that was stored first.</summary>
    public T this[int index]
    {
        get
        {
            ref var slot = ref _slots.Value.Items[index];
            return Volatile.Read(ref slot) ?? Interlocked.CompareExchange(ref slot, _load!(index), null) ?? slot;
        }
    }

    public ImmutableArray<string> Ids => _slots.Value.Ids;

    public int IndexOf(string id) => _slots.Value.ById.GetValueOrDefault(id, -1);

    public bool Contains(string id) => _slots.Value.ById.ContainsKey(id);

    public T? Find(string id) => IndexOf(id) is var index and >= 0 ? this[index] : null;

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
