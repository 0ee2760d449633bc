using System.Collections;
using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>The items of which something is certain, and apart from them those of which it cannot be told.</summary>
/// <typeparam name="T">The kind of item.</typeparam>
/// <remarks>The list itself is the certain: counting and enumerating it never takes "perhaps" for yes.</remarks>
public sealed class DecidedList<T> : IReadOnlyList<T>
{
    private DecidedList(ImmutableArray<T> certain, ImmutableArray<T> undecided)
    {
        Certain = certain;
        Undecided = undecided;
    }

    /// <summary>The items of which it is certain: the list itself.</summary>
    public ImmutableArray<T> Certain { get; }

    /// <summary>The items of which it cannot be told.</summary>
    public ImmutableArray<T> Undecided { get; }

    /// <summary>The number of certain items.</summary>
    public int Count => Certain.Length;

    /// <summary>The certain item at a position.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public T this[int index] => Certain[index];

    /// <summary>The certain items in order.</summary>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Certain).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static DecidedList<T> Of(ImmutableArray<T> items, Func<T, Answer> ask)
    {
        var answers = items.Select(item => (Item: item, Answer: ask(item))).ToList();
        return new([.. answers.Where(a => a.Answer == Answer.Yes).Select(a => a.Item)], [.. answers.Where(a => a.Answer == Answer.CannotTell).Select(a => a.Item)]);
    }
}
