using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>Writes a value as its text and reads it back: dates as <c>"2025-07"</c>, vocabularies as their word.</summary>
/// <typeparam name="T">A type that can be parsed from its own text.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextConverter<T> : JsonConverter<T>
    where T : struct, IParsable<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.TokenType == JsonTokenType.String ? reader.GetString() : null);

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString()!);
    }

    private static T Parse(string? text) =>
        T.TryParse(text, null, out var value) ? value : throw new JsonException($"{(text is null ? "This" : $"'{text}'")} is no {typeof(T).Name}.");
}
