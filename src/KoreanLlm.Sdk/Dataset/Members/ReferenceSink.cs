using System.Collections.Immutable;
using System.Globalization;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>Lists the ids an entity refers to, each with its path.</summary>
internal sealed class ReferenceSink : MemberSink
{
    private readonly Stack<string> _path = new();

    public List<(string Path, string Id, EntityKinds Kinds)> References { get; } = [];

    public static List<(string Path, string Id, EntityKinds Kinds)> Of<T>(T item, MapMembers<T> map)
        where T : class
    {
        var sink = new ReferenceSink();
        WalkMap.Walk(item, map, sink);
        return sink.References;
    }

    public override void Value(in MemberInfo member, object? value)
    {
        if (member.RefersTo is null)
        {
            return;
        }

        if (value is string id)
        {
            References.Add((Path(member.Name), id, member.RefersTo));
        }
        else if (value is ImmutableArray<string> ids)
        {
            for (var i = 0; i < ids.Length; i++)
            {
                References.Add((string.Create(CultureInfo.InvariantCulture, $"{Path(member.Name)}[{i}]"), ids[i], member.RefersTo));
            }
        }
    }

    public override bool BeginObject(in MemberInfo member, bool present, Type type)
    {
        if (present)
        {
            _path.Push("." + member.Name);
        }

        return present;
    }

    public override void EndObject() => _path.Pop();

    public override bool BeginArray(in MemberInfo member, int count, Type type)
    {
        if (count > 0)
        {
            _path.Push("." + member.Name);
        }

        return count > 0;
    }

    public override void BeginElement(int index) => _path.Push(string.Create(CultureInfo.InvariantCulture, $"[{index}]"));

    public override void EndElement() => _path.Pop();

    public override void EndArray() => _path.Pop();

    private string Path(string name) => string.Concat(_path.Reverse()) + "." + name;
}
