using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>Answers a shape with the current values and tells them to a sink. With <c>describe</c> it visits absent parts too, each type once a branch.</summary>
internal sealed class WalkMap(MemberSink sink, bool describe = false, bool travels = false) : MemberMap
{
    private readonly Stack<bool> _arrays = new();

    public override bool Travels => travels;

    protected override bool WalksCurrent => true;

    /// <summary>Walks one object.</summary>
    public static void Walk<T>(T item, MapMembers<T> map, MemberSink sink)
        where T : class => map(new WalkMap(sink), item);

    /// <summary>Walks the shape itself, without values.</summary>
    public static void Describe<T>(MapMembers<T> map, MemberSink sink)
        where T : class => map(new WalkMap(sink, describe: true), null);

    protected override string? String(in MemberInfo member, string? current)
    {
        sink.Value(member, current);
        return current ?? (member.Required ? Placeholder.Text(member.Kind) : null);
    }

    protected override long? Integer(in MemberInfo member, long? current)
    {
        sink.Value(member, current);
        return current ?? (member.Required ? Placeholder.Integer(member) : null);
    }

    protected override double? Real(in MemberInfo member, double? current)
    {
        sink.Value(member, current);
        return current ?? (member.Required ? Placeholder.Number(member) : null);
    }

    protected override decimal? Decimal(in MemberInfo member, decimal? current)
    {
        sink.Value(member, current);
        return current ?? (member.Required ? 0 : null);
    }

    protected override bool? Boolean(in MemberInfo member, bool? current)
    {
        sink.Value(member, current);
        return current ?? (member.Required ? false : null);
    }

    protected override DateOnly? Day(in MemberInfo member, DateOnly? current)
    {
        sink.Value(member, current);
        return current ?? (member.Required ? DateOnly.MinValue : null);
    }

    protected override PartialDate? Partial(in MemberInfo member, PartialDate? current)
    {
        sink.Value(member, current);
        return current ?? (member.Required ? default(PartialDate) : null);
    }

    protected override string? Choice(in MemberInfo member, string? current)
    {
        sink.Value(member, current);
        return current ?? (member.Required ? member.Words![0] : null);
    }

    protected override ImmutableArray<string> Strings(in MemberInfo member, ImmutableArray<string> current)
    {
        sink.Value(member, current.IsEmpty ? null : current);
        return current;
    }

    protected override ImmutableArray<string>? StringsOrNull(in MemberInfo member, ImmutableArray<string>? current)
    {
        sink.Value(member, current);
        return current;
    }

    protected override ImmutableArray<KeyValuePair<string, double>> Numbers(in MemberInfo member, ImmutableArray<KeyValuePair<string, double>> current)
    {
        sink.Value(member, current.IsEmpty ? null : current);
        return current;
    }

    protected override bool EnterObject(in MemberInfo member, bool present, Type type)
    {
        if (!sink.BeginObject(member, present, type) || !(present || describe))
        {
            return false;
        }

        _arrays.Push(false);
        return true;
    }

    protected override int EnterArray(in MemberInfo member, int count, Type type)
    {
        if (!sink.BeginArray(member, count, type))
        {
            return -1;
        }

        return describe ? 1 : count;
    }

    protected override bool EnterElement(int index)
    {
        sink.BeginElement(index);
        _arrays.Push(true);
        return true;
    }

    protected override void Leave()
    {
        if (_arrays.Pop())
        {
            sink.EndElement();
        }
        else
        {
            sink.EndObject();
        }
    }

    protected override void LeaveArray() => sink.EndArray();

    protected override bool Refused(ArgumentException exception) => false;
}
