using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>Writes a value of a closed set as its word, as <c>"cannot-be-checked"</c>, and reads it back; any other text and every number is refused.</summary>
/// <typeparam name="T">The closed set.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WordConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Find(reader.TokenType == JsonTokenType.String ? reader.GetString() : null);

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Find(reader.GetString());

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(EnumWords<T>.Of(value));
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(EnumWords<T>.Of(value));
    }

    private static T Find(string? word) => EnumWords<T>.TryFind(word, out var value)
        ? value
        : throw new JsonException($"{(word is null ? "This" : $"'{word}'")} is no {typeof(T).Name}: expected one of {string.Join(", ", EnumWords<T>.All)}.");
}
