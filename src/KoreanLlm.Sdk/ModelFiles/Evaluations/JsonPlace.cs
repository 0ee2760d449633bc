using System.Globalization;
using System.Text.Json;

namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>A value of a file and where it stands, so that a refusal names the place.</summary>
internal readonly record struct JsonPlace(JsonElement Element, string Path)
{
    public bool IsObject => Element.ValueKind == JsonValueKind.Object;

    /// <summary>The members of an object.</summary>
    public IEnumerable<(string Name, JsonPlace Value)> Members()
    {
        var path = Path;
        return Expect(JsonValueKind.Object, "an object").Element.EnumerateObject().Select(member => (member.Name, new JsonPlace(member.Value, $"{path}.{member.Name}")));
    }

    /// <summary>The elements of a list.</summary>
    public IEnumerable<JsonPlace> Elements()
    {
        var path = Path;
        return Expect(JsonValueKind.Array, "a list").Element.EnumerateArray().Select((element, i) => new JsonPlace(element, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]")));
    }

    /// <summary>The member of an object, or null where it is absent or null.</summary>
    public JsonPlace? Find(string name) =>
        IsObject && Element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? new JsonPlace(value, $"{Path}.{name}") : null;

    /// <summary>The member of an object, which must be there.</summary>
    public JsonPlace Get(string name) => Find(name) ?? throw Fault($"an object with '{name}'");

    /// <summary>The member of an object, which must be there and be an object.</summary>
    public JsonPlace Object(string name) => Get(name).Expect(JsonValueKind.Object, "an object");

    public string? Text(string name) => Find(name)?.AsText();

    public string AsText() => Element.ValueKind switch
    {
        JsonValueKind.String => Element.GetString()!,
        JsonValueKind.Number => Element.GetRawText(),
        _ => throw Fault("text"),
    };

    public bool? Flag(string name) => Find(name) switch
    {
        null => null,
        { Element.ValueKind: JsonValueKind.True } => true,
        { Element.ValueKind: JsonValueKind.False } => false,
        { } other => throw other.Fault("true or false"),
    };

    /// <summary>A number that has a value: null where it is absent, or written as no number (<c>NaN</c>, <c>N/A</c>).</summary>
    public double? Number(string name) => Find(name)?.AsNumber();

    public double? AsNumber() => Element.ValueKind switch
    {
        JsonValueKind.Number => Element.TryGetDouble(out var value) && double.IsFinite(value) ? value : throw Fault("a number within the range of a double"),
        JsonValueKind.String => double.TryParse(Element.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null,
        JsonValueKind.True => 1,
        JsonValueKind.False => 0,
        _ => throw Fault("a number"),
    };

    /// <summary>A whole number of 0 or more; null where it is absent or no such number.</summary>
    public int? Count(string name) => Number(name) is { } value && value is >= 0 and <= int.MaxValue && Math.Floor(value) == value ? (int)value : null;

    public FormatException Fault(string expected) => new($"{Path}: expected {expected}, found {Found()}.");

    private JsonPlace Expect(JsonValueKind kind, string expected) => Element.ValueKind == kind ? this : throw Fault(expected);

    private string Found() => Element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.Null => "null",
        _ => Element.GetRawText() is { Length: > 60 } text ? text[..60] + "..." : Element.GetRawText(),
    };
}
