using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>
/// What a shape talks to. Each call names a member, gives its current value and assigns the answer: a reader answers with the
/// value in the file, a walker with the current value after it has told a sink.
/// </summary>
internal abstract class MemberMap
{
    /// <summary>Whether the JSON is that of a value on its way between programs, which says where its data came from; a file of the dataset cannot claim that.</summary>
    public virtual bool Travels => false;

    public string Text(string name, string? current, Role role = Role.Fact) => String(new(name, ValueKind.Text, true, role), current)!;

    public string? TextOrNull(string name, string? current, Role role = Role.Fact) => String(new(name, ValueKind.Text, false, role), current);

    public string Slug(string name, string? current, EntityKinds? refersTo = null, Role role = Role.Fact) =>
        String(new(name, ValueKind.Slug, true, role) { RefersTo = refersTo }, current)!;

    public string? SlugOrNull(string name, string? current, EntityKinds? refersTo = null, Role role = Role.Fact) =>
        String(new(name, ValueKind.Slug, false, role) { RefersTo = refersTo }, current);

    public string Url(string name, string? current, Role role = Role.Fact) => String(new(name, ValueKind.Url, true, role), current)!;

    public string? UrlOrNull(string name, string? current, Role role = Role.Fact) => String(new(name, ValueKind.Url, false, role), current);

    public string Currency(string name, string? current) => String(new(name, ValueKind.Currency, true, Role.Fact), current)!;

    public string? CurrencyOrNull(string name, string? current) => String(new(name, ValueKind.Currency, false, Role.Fact), current);

    public long Int64(string name, long? current, string unit, long minimum = 1) =>
        Integer(new(name, ValueKind.Integer, true, Role.Fact) { Unit = unit, Minimum = minimum }, current)!.Value;

    public long? Int64OrNull(string name, long? current, string unit, long minimum = 1) =>
        Integer(new(name, ValueKind.Integer, false, Role.Fact) { Unit = unit, Minimum = minimum }, current);

    public int Int32(string name, int? current, int minimum = 1) =>
        (int)Integer(new(name, ValueKind.Integer, true, Role.Fact) { Minimum = minimum, Unit = Small }, current)!.Value;

    public int Int32(string name, int? current, int minimum, int absent) =>
        Int32OrNull(name, current == absent ? null : current, minimum) ?? absent;

    public int? Int32OrNull(string name, int? current, int minimum = 1) =>
        (int?)Integer(new(name, ValueKind.Integer, false, Role.Fact) { Minimum = minimum, Unit = Small }, current);

    public double Number(string name, double? current, string? unit = null, bool aboveZero = false) =>
        Real(new(name, ValueKind.Number, true, Role.Fact) { Unit = unit, AboveZero = aboveZero }, current)!.Value;

    public double? NumberOrNull(string name, double? current, string? unit = null, bool aboveZero = false) =>
        Real(new(name, ValueKind.Number, false, Role.Fact) { Unit = unit, AboveZero = aboveZero }, current);

    /// <summary>A number whose absence means a value.</summary>
    public double Number(string name, double? current, double absent, bool aboveZero = false) =>
        NumberOrNull(name, current?.Equals(absent) == true ? null : current, aboveZero: aboveZero) ?? absent;

    public decimal Amount(string name, decimal? current) => Decimal(new(name, ValueKind.Amount, true, Role.Fact), current)!.Value;

    public bool Flag(string name, bool? current) => Boolean(new(name, ValueKind.Flag, true, Role.Fact), current)!.Value;

    public bool Flag(string name, bool? current, bool absent) => FlagOrNull(name, current == absent ? null : current) ?? absent;

    public bool? FlagOrNull(string name, bool? current) => Boolean(new(name, ValueKind.Flag, false, Role.Fact), current);

    public DateOnly Date(string name, DateOnly? current, Role role = Role.Fact) => Day(new(name, ValueKind.Day, true, role), current)!.Value;

    public DateOnly? DateOrNull(string name, DateOnly? current, Role role = Role.Fact) => Day(new(name, ValueKind.Day, false, role), current);

    public PartialDate RequiredPartialDate(string name, PartialDate? current, Role role = Role.Fact) =>
        Partial(new(name, ValueKind.PartialDate, true, role), current)!.Value;

    public PartialDate? PartialDateOrNull(string name, PartialDate? current) => Partial(new(name, ValueKind.PartialDate, false, Role.Fact), current);

    /// <summary>A word of a closed set.</summary>
    public T Word<T>(string name, T? current, Role role = Role.Fact)
        where T : struct, Enum => OfWord<T>(new(name, ValueKind.Choice, true, role), current)!.Value;

    /// <summary>Likewise, where its absence means a value.</summary>
    public T Word<T>(string name, T? current, T absent)
        where T : struct, Enum => WordOrNull(name, Nullable.Equals(current, absent) ? null : current) ?? absent;

    public T? WordOrNull<T>(string name, T? current)
        where T : struct, Enum => OfWord<T>(new(name, ValueKind.Choice, false, Role.Fact), current);

    /// <summary>A word of an open vocabulary.</summary>
    public T Term<T>(string name, T? current, Role role = Role.Fact)
        where T : struct, IVocabulary<T> => T.Of(String(new(name, ValueKind.Slug, true, role) { Vocabulary = typeof(T) }, current?.Value)!);

    /// <summary>Likewise, where its absence means a value.</summary>
    public T Term<T>(string name, T? current, T absent)
        where T : struct, IVocabulary<T> => TermOrNull(name, current?.Value == absent.Value ? null : current) ?? absent;

    public T? TermOrNull<T>(string name, T? current)
        where T : struct, IVocabulary<T> => String(new(name, ValueKind.Slug, false, Role.Fact) { Vocabulary = typeof(T) }, current?.Value) is { } word ? T.Of(word) : null;

    public ImmutableArray<T> Terms<T>(string name, ImmutableArray<T> current)
        where T : struct, IVocabulary<T> =>
        [.. Strings(new(name, ValueKind.Slugs, false, Role.Fact) { Vocabulary = typeof(T) }, current.IsDefault ? [] : [.. current.Select(t => t.Value)]).Select(T.Of)];

    public ImmutableArray<string> Texts(string name, ImmutableArray<string> current, Role role = Role.Fact, bool required = false) =>
        Strings(new(name, ValueKind.Texts, required, role), current.IsDefault ? [] : current);

    /// <summary>Texts of which none is another thing than not knowing any.</summary>
    public ImmutableArray<string>? TextsOrNull(string name, ImmutableArray<string>? current) =>
        StringsOrNull(new(name, ValueKind.Texts, false, Role.Plain), current);

    public ImmutableArray<string> Slugs(string name, ImmutableArray<string> current, EntityKinds? refersTo = null, Role role = Role.Fact, bool required = false) =>
        Strings(new(name, ValueKind.Slugs, required, role) { RefersTo = refersTo }, current.IsDefault ? [] : current);

    public ImmutableArray<KeyValuePair<string, double>> Scores(string name, ImmutableArray<KeyValuePair<string, double>> current) =>
        Numbers(new(name, ValueKind.Scores, true, Role.Fact) { RefersTo = EntityKind.Benchmark }, current.IsDefault ? [] : current);

    public ImmutableArray<KeyValuePair<string, double>> ScoresOrNone(string name, ImmutableArray<KeyValuePair<string, double>> current) =>
        Numbers(new(name, ValueKind.Scores, false, Role.Fact) { RefersTo = EntityKind.Benchmark }, current.IsDefault ? [] : current);

    /// <summary>Numbers by a word that is the id of nothing.</summary>
    public ImmutableArray<KeyValuePair<string, double>> Figures(string name, ImmutableArray<KeyValuePair<string, double>> current) =>
        Numbers(new(name, ValueKind.Scores, true, Role.Fact), current.IsDefault ? [] : current);

    public T Object<T>(string name, T? current, MapMembers<T> map, T placeholder, Role role = Role.Fact)
        where T : class => Part(new(name, ValueKind.Object, true, role), current, map) ?? placeholder;

    public T? ObjectOrNull<T>(string name, T? current, MapMembers<T> map, Role role = Role.Fact)
        where T : class => Part(new(name, ValueKind.Object, false, role), current, map);

    public ImmutableArray<T> Objects<T>(string name, ImmutableArray<T> current, MapMembers<T> map, Role role = Role.Fact, bool required = false)
        where T : class
    {
        current = current.IsDefault ? [] : current;
        var count = EnterArray(new(name, ValueKind.Objects, required, role), current.Length, typeof(T));
        if (count < 0)
        {
            return current;
        }

        var items = ImmutableArray.CreateBuilder<T>(count);
        for (var i = 0; i < count; i++)
        {
            if (EnterElement(i))
            {
                if (Mapped(map, WalksCurrent && i < current.Length ? current[i] : null) is { } item)
                {
                    items.Add(item);
                }

                Leave();
            }
        }

        LeaveArray();
        return items.DrainToImmutable();
    }

    protected const string Small = "int32";

    /// <summary>Whether elements of current arrays are visited; a reader replaces arrays instead.</summary>
    protected abstract bool WalksCurrent { get; }

    protected abstract string? String(in MemberInfo member, string? current);

    protected abstract long? Integer(in MemberInfo member, long? current);

    protected abstract double? Real(in MemberInfo member, double? current);

    protected abstract decimal? Decimal(in MemberInfo member, decimal? current);

    protected abstract bool? Boolean(in MemberInfo member, bool? current);

    protected abstract DateOnly? Day(in MemberInfo member, DateOnly? current);

    protected abstract PartialDate? Partial(in MemberInfo member, PartialDate? current);

    /// <summary>A word out of <see cref="MemberInfo.Words"/>; where it is required and missing or wrong, the first of them.</summary>
    protected abstract string? Choice(in MemberInfo member, string? current);

    protected abstract ImmutableArray<string> Strings(in MemberInfo member, ImmutableArray<string> current);

    /// <summary>Likewise, an empty list kept apart from an absent one.</summary>
    protected abstract ImmutableArray<string>? StringsOrNull(in MemberInfo member, ImmutableArray<string>? current);

    protected abstract ImmutableArray<KeyValuePair<string, double>> Numbers(in MemberInfo member, ImmutableArray<KeyValuePair<string, double>> current);

    /// <summary>Steps into an object; false: the current part stays.</summary>
    protected abstract bool EnterObject(in MemberInfo member, bool present, Type type);

    /// <summary>Steps into an array and tells its length; -1: the current array stays.</summary>
    protected abstract int EnterArray(in MemberInfo member, int count, Type type);

    /// <summary>Steps into an element; false: it is no object and was noted.</summary>
    protected abstract bool EnterElement(int index);

    protected abstract void Leave();

    protected abstract void LeaveArray();

    /// <summary>A guard of the domain said no. True: it was noted as a problem.</summary>
    protected abstract bool Refused(ArgumentException exception);

    protected T? Mapped<T>(MapMembers<T> map, T? current)
        where T : class
    {
        try
        {
            return map(this, current);
        }
        catch (ArgumentException exception) when (Refused(exception))
        {
            return null;
        }
    }

    private T? OfWord<T>(in MemberInfo member, T? current)
        where T : struct, Enum =>
        EnumWords<T>.TryFind(Choice(member with { Words = EnumWords<T>.All }, current is { } value ? EnumWords<T>.Of(value) : null), out var word) ? word : null;

    private T? Part<T>(in MemberInfo member, T? current, MapMembers<T> map)
        where T : class
    {
        if (!EnterObject(member, current is not null, typeof(T)))
        {
            return current;
        }

        var part = Mapped(map, current);
        Leave();
        return part;
    }
}
