using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>A list that equals another of the same elements. Records keep their lists in it, so that the equality the compiler writes for them compares values; the default is empty.</summary>
internal readonly struct ValueList<T>(ImmutableArray<T> items) : IEquatable<ValueList<T>>
{
    private readonly ImmutableArray<T> _items = items;

    public ImmutableArray<T> Items => _items.IsDefault ? [] : _items;

    public bool Equals(ValueList<T> other) => Items.AsSpan().SequenceEqual(other.Items.AsSpan(), EqualityComparer<T>.Default);

    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public static implicit operator ValueList<T>(ImmutableArray<T> items) => new(items);

    public static implicit operator ImmutableArray<T>(ValueList<T> list) => list.Items;
}
