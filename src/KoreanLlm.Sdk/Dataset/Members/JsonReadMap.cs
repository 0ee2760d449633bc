using System.Buffers.Text;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>Answers a shape with the values of a JSON text, strictly, and notes every problem instead of stopping at the first.</summary>
internal sealed class JsonReadMap(string file, ProblemList problems, bool travels = false, bool anyCase = false) : MemberMap
{
    private readonly JsonCursor _cursor = new(file, problems, travels, anyCase);

    public override bool Travels => travels;

    public string File => file;

    public ProblemList Problems => problems;

    public JsonCursor Cursor => _cursor;

    protected override bool WalksCurrent => false;

    private JsonTokens Tokens => _cursor.Tokens;

    /// <summary>Reads a file that holds one object; null with problems noted.</summary>
    public T? ReadObject<T>(byte[] utf8, MapMembers<T> map, T? current = null)
        where T : class => _cursor.Parse(utf8) ? ReadAt(0, map, current) : null;

    /// <summary>Reads a file that holds an array of objects.</summary>
    public ImmutableArray<T> ReadArray<T>(byte[] utf8, MapMembers<T> map)
        where T : class
    {
        if (!_cursor.Parse(utf8))
        {
            return [];
        }

        var items = ImmutableArray.CreateBuilder<T>();
        foreach (var token in _cursor.Elements(0))
        {
            if (ReadAt(token, map, null) is { } item)
            {
                items.Add(item);
            }
        }

        return items.ToImmutable();
    }

    /// <summary>Reads the object at a token. With <paramref name="current"/>, absent members keep its values.</summary>
    public T? ReadAt<T>(int token, MapMembers<T> map, T? current)
        where T : class
    {
        if (Tokens[token].Type != JsonTokenType.StartObject)
        {
            _cursor.Problem(token, $"expected an object, found {_cursor.Found(token)}.");
            return null;
        }

        _cursor.Push(token);
        var item = Mapped(map, current);
        Leave();
        return item;
    }

    protected override string? String(in MemberInfo member, string? current)
    {
        if (!_cursor.Take(member, current is not null, out var token))
        {
            return current ?? (member.Required ? Placeholder.Text(member.Kind) : null);
        }

        var text = Tokens[token].Type == JsonTokenType.String ? Tokens.String(token) : null;
        if (text is not null && TextRules.Fault(member.Kind, text) is null)
        {
            return text;
        }

        _cursor.Wrong(token, text is null ? TextRules.Expected(member.Kind) : TextRules.Fault(member.Kind, text)!);
        return member.Required ? Placeholder.Text(member.Kind) : null;
    }

    protected override long? Integer(in MemberInfo member, long? current)
    {
        if (!_cursor.Take(member, current is not null, out var token))
        {
            return current ?? (member.Required ? Placeholder.Integer(member) : null);
        }

        var raw = Tokens.Raw(token);
        if (Tokens[token].Type == JsonTokenType.Number && Utf8Parser.TryParse(raw, out long value, out var used) && used == raw.Length
            && value >= member.Minimum && (member.Unit != Small || value <= int.MaxValue))
        {
            return value;
        }

        var unit = member.Unit is null or Small ? "" : " of " + member.Unit;
        _cursor.Wrong(token, string.Create(CultureInfo.InvariantCulture, $"expected an integer{unit} of at least {member.Minimum}, written in full"));
        return member.Required ? Placeholder.Integer(member) : null;
    }

    protected override double? Real(in MemberInfo member, double? current)
    {
        if (!_cursor.Take(member, current is not null, out var token))
        {
            return current ?? (member.Required ? Placeholder.Number(member) : null);
        }

        if (Tokens.TryReal(token, out var value) && (!member.AboveZero || value > 0))
        {
            return value;
        }

        _cursor.Wrong(token, member.AboveZero ? "expected a number above 0" : "expected a number");
        return member.Required ? Placeholder.Number(member) : null;
    }

    protected override decimal? Decimal(in MemberInfo member, decimal? current)
    {
        if (!_cursor.Take(member, current is not null, out var token))
        {
            return current ?? (member.Required ? 0 : null);
        }

        var raw = Tokens.Raw(token);
        if (Tokens[token].Type == JsonTokenType.Number && Utf8Parser.TryParse(raw, out decimal value, out var used) && used == raw.Length)
        {
            return value;
        }

        _cursor.Wrong(token, "expected an amount");
        return member.Required ? 0 : null;
    }

    protected override bool? Boolean(in MemberInfo member, bool? current)
    {
        if (!_cursor.Take(member, current is not null, out var token))
        {
            return current ?? (member.Required ? false : null);
        }

        if (Tokens[token].Type is JsonTokenType.True or JsonTokenType.False)
        {
            return Tokens[token].Type == JsonTokenType.True;
        }

        _cursor.Wrong(token, "expected true or false");
        return member.Required ? false : null;
    }

    protected override DateOnly? Day(in MemberInfo member, DateOnly? current)
    {
        if (!_cursor.Take(member, current is not null, out var token))
        {
            return current ?? (member.Required ? DateOnly.MinValue : null);
        }

        if (TryDate(token, out var date) && date.Precision == DatePrecision.Day)
        {
            return date.First;
        }

        _cursor.Wrong(token, "expected a day as yyyy-MM-dd");
        return member.Required ? DateOnly.MinValue : null;
    }

    protected override PartialDate? Partial(in MemberInfo member, PartialDate? current)
    {
        if (!_cursor.Take(member, current is not null, out var token))
        {
            return current ?? (member.Required ? default(PartialDate) : null);
        }

        if (TryDate(token, out var date))
        {
            return date;
        }

        _cursor.Wrong(token, "expected a date as yyyy, yyyy-MM or yyyy-MM-dd");
        return member.Required ? default(PartialDate) : null;
    }

    protected override string? Choice(in MemberInfo member, string? current)
    {
        var absent = member.Required ? member.Words![0] : null;
        if (!_cursor.Take(member, current is not null, out var token))
        {
            return current ?? absent;
        }

        var word = Tokens[token].Type == JsonTokenType.String ? Tokens.String(token) : null;
        if (member.Words!.Contains(word))
        {
            return word;
        }

        _cursor.Wrong(token, "expected one of " + string.Join(", ", member.Words!));
        return absent;
    }

    protected override ImmutableArray<string> Strings(in MemberInfo member, ImmutableArray<string> current)
    {
        if (!_cursor.Take(member, !current.IsEmpty, out var token))
        {
            return current;
        }

        var kind = member.Kind == ValueKind.Slugs ? ValueKind.Slug : ValueKind.Text;
        var items = ImmutableArray.CreateBuilder<string>();
        foreach (var item in _cursor.Elements(token))
        {
            var text = Tokens[item].Type == JsonTokenType.String ? Tokens.String(item) : null;
            if (text is null || TextRules.Fault(kind, text) is not null)
            {
                _cursor.Wrong(item, text is null ? TextRules.Expected(kind) : TextRules.Fault(kind, text)!);
            }
            else if (items.Contains(text))
            {
                _cursor.Problem(item, $"'{text}' is given twice.");
            }
            else
            {
                items.Add(text);
            }
        }

        if (items.Count == 0)
        {
            _cursor.Empty(token, member.Required);
        }

        return items.DrainToImmutable();
    }

    protected override ImmutableArray<string>? StringsOrNull(in MemberInfo member, ImmutableArray<string>? current) =>
        _cursor.Has(member.Name) ? Strings(member, current ?? []) : current;

    protected override ImmutableArray<KeyValuePair<string, double>> Numbers(in MemberInfo member, ImmutableArray<KeyValuePair<string, double>> current)
    {
        if (!_cursor.Take(member, !current.IsEmpty, out var token))
        {
            return current;
        }

        if (Tokens[token].Type != JsonTokenType.StartObject)
        {
            _cursor.Wrong(token, member.RefersTo is null ? "expected an object of numbers by word" : "expected an object of numbers by benchmark id");
            return [];
        }

        var items = ImmutableArray.CreateBuilder<KeyValuePair<string, double>>();
        foreach (var (name, value) in _cursor.Members(token))
        {
            if (name is null || !Guard.IsSlug(name))
            {
                _cursor.Problem(value - 1, TextRules.Expected(ValueKind.Slug) + ".");
            }
            else if (!Tokens.TryReal(value, out var number))
            {
                _cursor.Wrong(value, "expected a number");
            }
            else if (items.Any(item => item.Key == name))
            {
                _cursor.Problem(value - 1, $"'{name}' is given twice.");
            }
            else
            {
                items.Add(new(name, number));
            }
        }

        if (items.Count == 0)
        {
            _cursor.Empty(token, true);
        }

        return items.DrainToImmutable();
    }

    protected override bool EnterObject(in MemberInfo member, bool present, Type type)
    {
        if (!_cursor.Take(member, present, out var token))
        {
            return false;
        }

        if (Tokens[token].Type != JsonTokenType.StartObject)
        {
            _cursor.Wrong(token, "expected an object");
            return false;
        }

        _cursor.Push(token);
        return true;
    }

    protected override int EnterArray(in MemberInfo member, int count, Type type)
    {
        if (!_cursor.Take(member, count > 0, out var token))
        {
            return -1;
        }

        if (Tokens[token].Type != JsonTokenType.StartArray)
        {
            _cursor.Wrong(token, "expected an array");
            return -1;
        }

        _cursor.Push(token);
        var items = _cursor.Elements(token).Count();
        if (items == 0)
        {
            _cursor.Empty(token, member.Required);
        }

        return items;
    }

    protected override bool EnterElement(int index)
    {
        var token = _cursor.NextElement();
        if (Tokens[token].Type == JsonTokenType.StartObject)
        {
            _cursor.Push(token);
            return true;
        }

        _cursor.Wrong(token, "expected an object");
        return false;
    }

    protected override void Leave() => _cursor.Pop(noteUnused: true);

    protected override void LeaveArray() => _cursor.Pop(noteUnused: false);

    protected override bool Refused(ArgumentException exception)
    {
        _cursor.Refuse(exception.Message);
        return true;
    }

    private bool TryDate(int token, out PartialDate date)
    {
        date = default;
        return Tokens[token].Type == JsonTokenType.String && PartialDate.TryParse(Tokens.String(token), out date);
    }
}
