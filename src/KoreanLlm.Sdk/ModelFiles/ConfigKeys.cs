using System.Text.Json;

namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>The keys of a configuration; of a multimodal one those of the language model inside.</summary>
internal sealed class ConfigKeys
{
    private static readonly string[] Inner = ["text_config", "llm_config", "language_config"];

    private readonly JsonElement _root;
    private readonly JsonElement _outer;

    private ConfigKeys(JsonElement root, JsonElement outer, string modelType) => (_root, _outer, ModelType) = (root, outer, modelType);

    public string ModelType { get; }

    public static ConfigKeys Of(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException("The configuration is no JSON object.");
        }

        var text = Inner.Select(name => root.TryGetProperty(name, out var inner) && inner.ValueKind == JsonValueKind.Object ? inner : (JsonElement?)null)
            .FirstOrDefault(inner => inner is not null) ?? root;
        return text.TryGetProperty("model_type", out var type) && type.ValueKind == JsonValueKind.String
            ? new ConfigKeys(text, root, type.GetString()!)
            : throw new FormatException("'model_type' is missing: without it biases and norms would be guesses.");
    }

    /// <summary>Whether a key is written down, be it as null.</summary>
    public bool Names(string name) => _root.TryGetProperty(name, out _);

    public bool Has(string name) => _root.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null;

    /// <summary>A whole number under the first of the spellings that is there.</summary>
    public int? IntOrNull(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Has(name))
            {
                var value = _root.GetProperty(name);
                return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number)
                    ? number
                    : throw new FormatException($"'{name}' is {value.GetRawText()}: expected a whole number.");
            }
        }

        return null;
    }

    /// <summary>A whole number that the type has by default: to have none, a configuration must say null or 0.</summary>
    public int? IntOrNullWritten(params ReadOnlySpan<string> names)
    {
        var spellings = names.ToArray();
        return spellings.Any(Names)
            ? IntOrNull(names)
            : throw new FormatException($"'{string.Join("' or '", spellings)}' is missing, and '{ModelType}' has a default for it: expected a whole number, or null for none.");
    }

    public int Int(params ReadOnlySpan<string> names) =>
        IntOrNull(names) ?? throw new FormatException($"'{string.Join("' or '", names.ToArray())}' is missing.");

    public bool? FlagOrNull(string name) => !Has(name) ? null : _root.GetProperty(name).ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw new FormatException($"'{name}' is {_root.GetProperty(name).GetRawText()}: expected true or false."),
    };

    /// <summary>A flag of the language model, or of the whole around it where that alone says it.</summary>
    public bool? OuterFlagOrNull(string name) => FlagOrNull(name) ?? new ConfigKeys(_outer, _outer, ModelType).FlagOrNull(name);

    public JsonElement? ValueOrNull(string name) => Has(name) ? _root.GetProperty(name) : null;
}
