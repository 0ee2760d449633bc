using System.Text.Json;

namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>The keys of a configuration over the defaults of its type. A key that neither has is asked for, never made up.</summary>
internal sealed class ConfigKeys(JsonElement text, JsonElement outer, string type, JsonElement defaults)
{
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    public string ModelType => type;

    /// <summary>The value under the first spelling that is written down, be it null; else the default of the type, undefined where it has none.</summary>
    public JsonElement Value(params ReadOnlySpan<string> names)
    {
        JsonElement? found = null;
        foreach (var name in names)
        {
            _read.Add(name);
            found ??= text.TryGetProperty(name, out var value) ? value : null;
        }

        foreach (var name in names)
        {
            found ??= defaults.TryGetProperty(name, out var value) ? value : null;
        }

        return found ?? default;
    }

    /// <summary>A whole number of at least 1.</summary>
    public int Int(params ReadOnlySpan<string> names)
    {
        var value = Value(names);
        return value.ValueKind switch
        {
            JsonValueKind.Undefined => throw new FormatException($"{Spellings(names)} is missing."),
            JsonValueKind.Null => throw new FormatException($"{Spellings(names)} is null: expected a whole number of at least 1."),
            _ => Number(names, value) is var number and > 0 ? number : throw new FormatException($"{Spellings(names)} is {value.GetRawText()}: expected a whole number of at least 1."),
        };
    }

    /// <summary>A whole number, or null where null or 0 says that there is none. To have none a configuration, or the default of its type, must say so.</summary>
    public int? IntOrNone(params ReadOnlySpan<string> names) => Value(names) is var value && value.ValueKind != JsonValueKind.Undefined
        ? OrNone(names, value)
        : throw new FormatException($"{Spellings(names)} is missing, and '{type}' has no default that every implementation shares: expected a whole number, or null for none.");

    /// <summary>A whole number; null where it is absent, null or 0, for a part that a model has only if its configuration says so.</summary>
    public int? IntIfAny(params ReadOnlySpan<string> names) => Value(names) is var value && value.ValueKind != JsonValueKind.Undefined ? OrNone(names, value) : null;

    public bool Flag(string name) => FlagOrNull(name)
        ?? throw new FormatException($"'{name}' is missing, and implementations of '{type}' differ in its default: expected true or false.");

    public bool? FlagOrNull(string name) => Flag(name, Value(name));

    /// <summary>A flag of the language model, or of the whole around it where that alone says it.</summary>
    public bool OuterFlag(string name)
    {
        var inner = text.TryGetProperty(name, out var own) ? Flag(name, own) : null;
        return inner ?? (outer.TryGetProperty(name, out var around) ? Flag(name, around) : null) ?? Flag(name);
    }

    /// <summary>An object inside, such as the configuration of linear attention, read with the same rules.</summary>
    public ConfigKeys? ObjectOrNull(string name)
    {
        var value = Value(name);
        return value.ValueKind switch
        {
            JsonValueKind.Undefined or JsonValueKind.Null => null,
            JsonValueKind.Object => new ConfigKeys(value, value, type, defaults),
            _ => throw new FormatException($"'{name}' is {Short(value)}: expected an object."),
        };
    }

    /// <summary>A list, or null where it is absent or null.</summary>
    public JsonElement[]? ListOrNull(string name)
    {
        var value = Value(name);
        return value.ValueKind switch
        {
            JsonValueKind.Undefined or JsonValueKind.Null => null,
            JsonValueKind.Array => [.. value.EnumerateArray()],
            _ => throw new FormatException($"'{name}' is {Short(value)}: expected a list."),
        };
    }

    /// <summary>Keys that are written down, say something, and that nothing has read.</summary>
    public IEnumerable<string> Unread(IEnumerable<string> names) =>
        names.Where(n => !_read.Contains(n) && text.TryGetProperty(n, out var value) && SaysSomething(value));

    public static string Short(JsonElement value) => value.GetRawText() is { Length: > 60 } text ? text[..60] + "..." : value.GetRawText();

    private static bool SaysSomething(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.False => false,
        JsonValueKind.Number => !value.TryGetInt64(out var number) || number != 0,
        JsonValueKind.Array => value.GetArrayLength() > 0,
        JsonValueKind.Object => value.EnumerateObject().Any(),
        _ => true,
    };

    private static bool? Flag(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw new FormatException($"'{name}' is {Short(value)}: expected true or false."),
    };

    private static int? OrNone(ReadOnlySpan<string> names, JsonElement value) =>
        value.ValueKind == JsonValueKind.Null ? null : Number(names, value) is var number and > 0 ? number : null;

    private static int Number(ReadOnlySpan<string> names, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt32(out var number) || number < 0)
        {
            throw new FormatException($"{Spellings(names)} is {Short(value)}: expected a whole number.");
        }

        var largest = ConfigLimits.Of(names[0]);
        return number <= largest
            ? number
            : throw new FormatException($"{Spellings(names)} is {value.GetRawText()}: expected at most {largest}, beyond which no model is.");
    }

    private static string Spellings(ReadOnlySpan<string> names) => $"'{string.Join("' or '", names.ToArray())}'";
}
