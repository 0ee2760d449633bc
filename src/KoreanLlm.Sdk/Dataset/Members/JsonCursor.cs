using System.Text.Json;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>Stands in one object of a JSON text, takes members out of it by name, and notes problems where they are.</summary>
internal sealed class JsonCursor(string file, ProblemList problems, bool travels = false, bool anyCase = false)
{
    private readonly Stack<Frame> _outer = new();
    private readonly List<string> _asked = [];
    private Frame _frame;

    public JsonTokens Tokens { get; } = new();

    /// <summary>Parses a text; false with a problem noted if it is no JSON.</summary>
    public bool Parse(byte[] utf8)
    {
        if (Tokens.Parse(utf8) is { } fault)
        {
            problems.Add(file, "$", null, "Not readable: " + fault);
            return false;
        }

        return true;
    }

    /// <summary>The elements of an array, or none with a problem noted.</summary>
    public IEnumerable<int> Elements(int token)
    {
        if (Tokens[token].Type != JsonTokenType.StartArray)
        {
            Problem(token, $"expected an array, found {Found(token)}.");
            yield break;
        }

        for (var item = token + 1; item < Tokens[token].Next; item = Tokens[item].Next)
        {
            yield return item;
        }
    }

    /// <summary>The members of the object at a token, as name and value token.</summary>
    public IEnumerable<(string? Name, int Value)> Members(int token)
    {
        for (var name = token + 1; name < Tokens[token].Next; name = Tokens[name + 1].Next)
        {
            yield return (Tokens.String(name), name + 1);
        }
    }

    /// <summary>The text of a string member of the object at a token, without noting anything.</summary>
    public string? Peek(int token, string name)
    {
        foreach (var (own, value) in Tokens[token].Type == JsonTokenType.StartObject ? Members(token) : [])
        {
            if (own == name)
            {
                return Tokens[value].Type == JsonTokenType.String ? Tokens.String(value) : null;
            }
        }

        return null;
    }

    /// <summary>Tells that a member is known and done, so that nobody notes it as unused.</summary>
    public void MarkUsed(int valueToken) => Tokens[valueToken - 1].Used = true;

    public void Problem(int token, string message)
    {
        if (!problems.Full)
        {
            var (path, entity) = Tokens.Locate(token);
            problems.Add(file, path, entity, message);
        }
    }

    public void Push(int token)
    {
        _outer.Push(_frame);
        _frame = new Frame { Token = token, Cursor = token + 1, Asked = _asked.Count };

        // Editors complete and check a file by the schema it names.
        if (token == 0 && Tokens[0].Type == JsonTokenType.StartObject && FindMember("$schema") is var schema and >= 0)
        {
            Tokens[schema - 1].Used = true;
            _frame.Cursor = Tokens[schema].Next;
        }
    }

    /// <summary>Leaves the current object or array, noting members nobody asked for.</summary>
    public void Pop(bool noteUnused)
    {
        // After a guard's refusal the shape stopped asking: what it did not reach is not unknown.
        if (noteUnused && !_frame.Refused)
        {
            NoteUnused();
        }

        _asked.RemoveRange(_frame.Asked, _asked.Count - _frame.Asked);
        _frame = _outer.Pop();
    }

    public void Refuse(string reason)
    {
        Problem(_frame.Token, reason);
        _frame.Refused = true;
    }

    /// <summary>The next element of the current array.</summary>
    public int NextElement()
    {
        var token = _frame.Cursor;
        _frame.Cursor = Tokens[token].Next;
        return token;
    }

    /// <summary>Finds a member of the current object and marks it used. False with a problem noted if it must be there and is not.</summary>
    public bool Take(in MemberInfo member, bool present, out int token)
    {
        token = FindMember(member.Name);
        _asked.Add(member.Name);
        if (token < 0)
        {
            if (member.Required && !present)
            {
                Problem(_frame.Token, $"'{member.Name}' is missing.");
            }

            return false;
        }

        Tokens[token - 1].Used = true;
        _frame.Cursor = Tokens[token].Next;
        if (Tokens[token].Type != JsonTokenType.Null)
        {
            return true;
        }

        // Files leave absent members out; many programs write them as null.
        if (!travels)
        {
            Problem(token, "null is no value: leave the member out.");
        }
        else if (member.Required && !present)
        {
            Problem(token, $"'{member.Name}' is null: expected a value.");
        }

        return false;
    }

    /// <summary>Whether the current object has a member that is not null.</summary>
    public bool Has(string name) => FindMember(name) is var token and >= 0 && Tokens[token].Type != JsonTokenType.Null;

    private int FindMember(string name)
    {
        var end = Tokens[_frame.Token].Next;
        if (_frame.Cursor < end && Tokens.NameIs(_frame.Cursor, name, anyCase))
        {
            return _frame.Cursor + 1;
        }

        for (var own = _frame.Token + 1; own < end; own = Tokens[own + 1].Next)
        {
            if (!Tokens[own].Used && Tokens.NameIs(own, name, anyCase))
            {
                return own + 1;
            }
        }

        return -1;
    }

    private void NoteUnused()
    {
        for (var own = _frame.Token + 1; own < Tokens[_frame.Token].Next; own = Tokens[own + 1].Next)
        {
            if (!Tokens[own].Used)
            {
                var name = Tokens.String(own);
                var known = _asked.Skip(_frame.Asked);
                Problem(own, known.Contains(name)
                    ? $"'{name}' is given twice."
                    : $"'{name}' is no member here: expected one of {string.Join(", ", known)}.");
            }
        }
    }

    public void Empty(int token, bool required)
    {
        if (required || !travels)
        {
            Problem(token, required ? "expected at least one element." : "the list is empty: leave the member out.");
        }
    }

    public void Wrong(int token, string expected) => Problem(token, $"{expected}, found {Found(token)}.");

    public string Found(int token) => Tokens[token].Type switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.Null => "null",
        JsonTokenType.String => Tokens.String(token) is { } text ? $"'{(text.Length > 80 ? text[..80] + "…" : text)}'" : "a text with half a surrogate pair",
        _ => System.Text.Encoding.UTF8.GetString(Tokens.Raw(token)),
    };

    private struct Frame
    {
        public int Token;
        public int Cursor;
        public int Asked;
        public bool Refused;
    }
}
