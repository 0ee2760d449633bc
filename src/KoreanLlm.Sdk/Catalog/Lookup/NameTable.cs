using KoreanLlm.Sdk.Dataset;
using KoreanLlm.Sdk.Text;

namespace KoreanLlm.Sdk;

/// <summary>Every name of a set of entities, in its comparable form.</summary>
internal sealed class NameTable<T>
    where T : CatalogEntity
{
    private const int Suggestions = 5;

    private readonly IReadOnlyList<T> _items;
    private readonly Dictionary<string, int> _first = [];
    private readonly Dictionary<string, SortedSet<int>> _shared = [];

    public NameTable(IReadOnlyList<T> items)
    {
        _items = items;
        for (var i = 0; i < items.Count; i++)
        {
            foreach (var name in EntityNames.Of(items[i]))
            {
                Add(NameKey.Of(name), i);
            }
        }

        // A served name may belong to several models; it never takes a name away from its owner.
        for (var i = 0; i < items.Count; i++)
        {
            foreach (var name in EntityNames.Addresses(items[i]))
            {
                var key = NameKey.Of(name);
                if (!_first.TryGetValue(key, out var owner) || _shared.ContainsKey(key) || !EntityNames.Of(items[owner]).Any(n => NameKey.Of(n) == key))
                {
                    Add(key, i);
                }
            }
        }
    }

    /// <summary>The one entity of that name, or null.</summary>
    public T? Find(string name)
    {
        var key = NameKey.Of(name);
        return _first.TryGetValue(key, out var index) && !_shared.ContainsKey(key) ? _items[index] : null;
    }

    public EntityNotFoundException Missing(string name)
    {
        var key = NameKey.Of(name);
        if (_shared.TryGetValue(key, out var candidates))
        {
            return new EntityNotFoundException(name, [.. candidates.Select(i => _items[i].Id)], ambiguous: true);
        }

        // Two letters with two wrong are any two letters.
        var limit = Math.Min(Math.Max(2, key.Length / 3), Math.Max(0, key.Length - 1));
        var close = _first
            .Select(entry => (Distance: Distance(entry.Key, key, limit), Index: entry.Value))
            .Where(match => match.Distance <= limit)
            .OrderBy(match => match.Distance)
            .ThenBy(match => match.Index)
            .Select(match => _items[match.Index].Id)
            .Distinct()
            .Take(Suggestions);
        return new EntityNotFoundException(name, [.. close]);
    }

    private static int Distance(string name, string key, int limit) =>
        key.Length >= 2 && name.StartsWith(key, StringComparison.Ordinal) ? 0
        : key.Length >= 3 && (name.Contains(key, StringComparison.Ordinal) || (name.Length >= 3 && key.Contains(name, StringComparison.Ordinal)))
            ? 1
            : EditDistance.Between(name, key, limit);

    private void Add(string key, int index)
    {
        if (_first.TryAdd(key, index) || _first[key] == index)
        {
            return;
        }

        if (!_shared.TryGetValue(key, out var all))
        {
            _shared[key] = all = [_first[key]];
        }

        all.Add(index);
    }
}
