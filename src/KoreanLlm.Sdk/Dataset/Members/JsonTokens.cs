using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>A JSON text as a flat list of tokens; the one place that knows <see cref="Utf8JsonReader"/>.</summary>
internal sealed class JsonTokens
{
    public const int MaximumDepth = 64;

    private byte[] _utf8 = [];
    private Token[] _tokens = new Token[512];

    public int Count { get; private set; }

    public ref Token this[int index] => ref _tokens[index];

    /// <summary>Reads the text; null, or why it is no JSON.</summary>
    public string? Parse(byte[] utf8)
    {
        _utf8 = utf8;
        Count = 0;
        var start = utf8.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        if (!Utf8.IsValid(utf8.AsSpan(start)))
        {
            return "the text is not valid UTF-8.";
        }

        // Its own depth limit is fatal in mid-read; ours is a message.
        var reader = new Utf8JsonReader(utf8.AsSpan(start), new JsonReaderOptions { MaxDepth = 8 * MaximumDepth });
        var open = new int[MaximumDepth + 1];
        var depth = 0;
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                {
                    _tokens[open[--depth]].Next = Count;
                    continue;
                }

                if (Count == _tokens.Length)
                {
                    Array.Resize(ref _tokens, 2 * Count);
                }

                _tokens[Count] = new Token
                {
                    Start = start + (int)reader.TokenStartIndex,
                    Length = reader.ValueSpan.Length,
                    Next = Count + 1,
                    Type = reader.TokenType,
                    Escaped = reader.ValueIsEscaped,
                };
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    if (depth == MaximumDepth)
                    {
                        return $"it is nested deeper than {MaximumDepth} levels.";
                    }

                    open[depth++] = Count;
                }

                Count++;
            }

            return null;
        }
        catch (JsonException e)
        {
            return string.Create(CultureInfo.InvariantCulture, $"it is no JSON: line {(e.LineNumber ?? 0) + 1}, byte {(e.BytePositionInLine ?? 0) + 1}.");
        }
    }

    public ReadOnlySpan<byte> Raw(int token)
    {
        ref var t = ref _tokens[token];
        return _utf8.AsSpan(t.Start + (t.Type is JsonTokenType.String or JsonTokenType.PropertyName ? 1 : 0), t.Length);
    }

    public bool NameIs(int token, string name, bool anyCase = false) =>
        anyCase ? string.Equals(String(token), name, StringComparison.OrdinalIgnoreCase) : _tokens[token].Escaped ? String(token) == name : Ascii.Equals(Raw(token), name);

    /// <summary>The finite number at a token.</summary>
    public bool TryReal(int token, out double value)
    {
        value = 0;
        var raw = Raw(token);
        return _tokens[token].Type == JsonTokenType.Number && Utf8Parser.TryParse(raw, out value, out var used) && used == raw.Length && double.IsFinite(value);
    }

    /// <summary>The text of a string or name; null if it holds half a surrogate pair.</summary>
    public string? String(int token)
    {
        ref var t = ref _tokens[token];
        if (!t.Escaped)
        {
            return Encoding.UTF8.GetString(Raw(token));
        }

        var reader = new Utf8JsonReader(_utf8.AsSpan(t.Start, t.Length + 2));
        reader.Read();
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The path of a value or of a member's name, and the id of the outermost entity around it.</summary>
    public (string Path, string? EntityId) Locate(int target)
    {
        var path = new StringBuilder("$");
        string? entity = null;
        var at = 0;
        while (at != target && at < Count && _tokens[at].Type is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            var isObject = _tokens[at].Type == JsonTokenType.StartObject;
            entity ??= isObject ? IdOf(at) : null;
            var child = at + 1;
            var index = 0;
            while (_tokens[isObject && child != target ? child + 1 : child].Next <= target)
            {
                child = _tokens[isObject ? child + 1 : child].Next;
                index++;
            }

            path.Append(isObject ? Step(String(child)) : string.Create(CultureInfo.InvariantCulture, $"[{index}]"));
            at = isObject && child != target ? child + 1 : child;
        }

        if (entity is null && at == target && _tokens[at].Type == JsonTokenType.StartObject)
        {
            entity = IdOf(at);
        }

        return (path.ToString(), entity);
    }

    private static string Step(string? name) =>
        name is { Length: > 0 } && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '$') ? "." + name : $"['{name}']";

    private string? IdOf(int token)
    {
        for (var name = token + 1; name < _tokens[token].Next; name = _tokens[name + 1].Next)
        {
            if (NameIs(name, "id") && _tokens[name + 1].Type == JsonTokenType.String)
            {
                return String(name + 1);
            }
        }

        return null;
    }
}
