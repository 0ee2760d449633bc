using System.Collections.Immutable;
using System.Globalization;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>Flattens an entity to its leaves: member path and text. A list of objects is one leaf.</summary>
internal sealed class FactSink(bool factsOnly) : MemberSink
{
    private readonly Stack<string> _path = new();
    private List<string>? _list;
    private int _listDepth;
    private List<string>? _element;
    private List<string>? _elements;

    public List<KeyValuePair<string, string>> Leaves { get; } = [];

    /// <summary>The elements of each list of objects by its path, as text that says what is not known of an imprecise date.</summary>
    public Dictionary<string, List<string>> Elements { get; } = [];

    /// <summary>Every leaf that has a value, facts and plain members.</summary>
    public static List<KeyValuePair<string, string>> All<T>(T item, MapMembers<T> map)
        where T : class => Read(item, map, factsOnly: false).Leaves;

    /// <summary>Every leaf that has a value, and the elements of its lists.</summary>
    public static FactSink Of<T>(T item, MapMembers<T> map)
        where T : class => Read(item, map, factsOnly: false);

    /// <summary>Every fact that has a value.</summary>
    public static List<KeyValuePair<string, string>> Facts<T>(T item, MapMembers<T> map)
        where T : class => Read(item, map, factsOnly: true).Leaves;

    public override void Value(in MemberInfo member, object? value)
    {
        if (value is null || member.Role == Role.Layer || (factsOnly && _path.Count == 0 && member.Role != Role.Fact))
        {
            return;
        }

        if (_list is not null)
        {
            _list.Add($"{member.Name}={Text(value)}");
            _element?.Add($"{member.Name}={(value is PartialDate date ? date.Describe() : Text(value))}");
        }
        else
        {
            Leaves.Add(new(Path(member.Name), Text(value)));
        }
    }

    public override bool BeginObject(in MemberInfo member, bool present, Type type)
    {
        if (!present || (factsOnly && _path.Count == 0 && member.Role != Role.Fact))
        {
            return false;
        }

        _list?.Add(member.Name + "={");
        _path.Push(member.Name);
        return true;
    }

    public override void EndObject()
    {
        _list?.Add("}");
        _path.Pop();
    }

    public override bool BeginArray(in MemberInfo member, int count, Type type)
    {
        if (count == 0 || (factsOnly && _path.Count == 0 && member.Role != Role.Fact))
        {
            return false;
        }

        _list ??= [];
        if (_listDepth++ == 0)
        {
            _elements = [];
        }

        _path.Push(member.Name);
        return true;
    }

    public override void BeginElement(int index)
    {
        _list!.Add("[");
        _element = _listDepth == 1 ? [] : _element;
    }

    public override void EndElement()
    {
        if (_listDepth == 1)
        {
            _elements!.Add(string.Join(' ', _element!));
            _element = null;
        }

        _list!.Add("]");
    }

    public override void EndArray()
    {
        var name = _path.Pop();
        if (--_listDepth == 0)
        {
            Leaves.Add(new(Path(name), string.Join(' ', _list!)));
            Elements[Path(name)] = _elements!;
            _list = null;
        }
    }

    /// <summary>A value as culture-invariant text.</summary>
    public static string Text(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        ImmutableArray<string> texts => string.Join(", ", texts),
        ImmutableArray<KeyValuePair<string, double>> scores => string.Join(", ", scores.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Key}: {s.Value:R}"))),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static FactSink Read<T>(T item, MapMembers<T> map, bool factsOnly)
        where T : class
    {
        var sink = new FactSink(factsOnly);
        WalkMap.Walk(item, map, sink);
        return sink;
    }

    private string Path(string name) => _path.Count == 0 ? name : string.Join('.', _path.Reverse()) + "." + name;
}
