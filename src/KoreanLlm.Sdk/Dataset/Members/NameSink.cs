namespace KoreanLlm.Sdk.Dataset;

/// <summary>Lists the member names of a shape, dotted for parts, with their roles.</summary>
internal sealed class NameSink : MemberSink
{
    private readonly Stack<(string Name, Type Type, Role Role)> _path = new();

    public List<(string Path, Role Role, bool Leaf)> Names { get; } = [];

    public static List<(string Path, Role Role, bool Leaf)> Of<T>(MapMembers<T> map)
        where T : class
    {
        var sink = new NameSink();
        WalkMap.Describe(map, sink);
        return sink.Names;
    }

    public override void Value(in MemberInfo member, object? value) => Add(member, leaf: true);

    public override bool BeginObject(in MemberInfo member, bool present, Type type)
    {
        Add(member, leaf: false);
        return Enter(member, type);
    }

    public override void EndObject() => _path.Pop();

    public override bool BeginArray(in MemberInfo member, int count, Type type)
    {
        Add(member, leaf: true);
        return Enter(member, type);
    }

    public override void BeginElement(int index)
    {
    }

    public override void EndElement()
    {
    }

    public override void EndArray() => _path.Pop();

    private bool Enter(in MemberInfo member, Type type)
    {
        // A trigger holds triggers: once a branch is enough.
        if (_path.Any(p => p.Type == type))
        {
            return false;
        }

        _path.Push((member.Name, type, RoleOf(member)));
        return true;
    }

    private void Add(in MemberInfo member, bool leaf) =>
        Names.Add((string.Join('.', _path.Reverse().Select(p => p.Name).Append(member.Name)), RoleOf(member), leaf));

    private Role RoleOf(in MemberInfo member) => _path.Count > 0 && _path.Last().Role == Role.Plain ? Role.Plain : member.Role;
}
