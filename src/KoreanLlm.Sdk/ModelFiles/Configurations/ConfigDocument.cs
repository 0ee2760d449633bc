using System.Text.Json;

namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>Finds the language model of a configuration and its type.</summary>
internal static class ConfigDocument
{
    private static readonly string[] Inner = ["text_config", "llm_config", "language_config", "thinker_config"];

    public static TransformerArchitecture Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException("The configuration is no JSON object.");
        }

        var (text, name) = Text(root);
        var type = ModelTypes.Of(name);
        return ConfigArchitecture.Of(new ConfigKeys(text, root, type.Name, type.Defaults), type);
    }

    private static (JsonElement Text, string Type) Text(JsonElement root)
    {
        var text = root;
        var type = TypeOf(root);
        while (InnerOf(text) is { } inner)
        {
            // A part without a type of its own has the one that its surroundings imply.
            (text, type) = (inner, TypeOf(inner) ?? (type is { } outer ? ModelTypes.TextTypeOf(outer) : null));
        }

        return (text, type ?? throw new FormatException("'model_type' is missing: without it biases and norms would be guesses."));
    }

    private static JsonElement? InnerOf(JsonElement element) => Inner
        .Select(name => element.TryGetProperty(name, out var inner) && inner.ValueKind == JsonValueKind.Object ? inner : (JsonElement?)null)
        .FirstOrDefault(inner => inner is not null);

    private static string? TypeOf(JsonElement element) => !element.TryGetProperty("model_type", out var type) || type.ValueKind == JsonValueKind.Null
        ? null
        : type.ValueKind == JsonValueKind.String ? type.GetString()! : throw new FormatException($"'model_type' is {ConfigKeys.Short(type)}: expected a text.");
}
