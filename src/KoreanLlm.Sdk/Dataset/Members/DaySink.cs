namespace KoreanLlm.Sdk.Dataset;

/// <summary>Collects the days on which something happened: those of facts, not those on which somebody read or saw it.</summary>
internal sealed class DaySink : MemberSink
{
    private static readonly HashSet<string> OfReading = ["readOn", "observedOn", "listedOn"];

    public List<DateOnly> Days { get; } = [];

    public override void Value(in MemberInfo member, object? value)
    {
        if (member.Role == Role.Fact && !OfReading.Contains(member.Name) && (value as DateOnly? ?? (value as PartialDate?)?.First) is { } day)
        {
            Days.Add(day);
        }
    }

    public override bool BeginObject(in MemberInfo member, bool present, Type type) => present && member.Role == Role.Fact;

    public override void EndObject()
    {
    }

    public override bool BeginArray(in MemberInfo member, int count, Type type) => count > 0 && member.Role == Role.Fact;

    public override void BeginElement(int index)
    {
    }

    public override void EndElement()
    {
    }

    public override void EndArray()
    {
    }
}
