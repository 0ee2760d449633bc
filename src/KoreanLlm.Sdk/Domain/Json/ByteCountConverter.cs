using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>Writes an amount of memory as its number of bytes and reads it back.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ByteCountConverter : JsonConverter<ByteCount>
{
    /// <inheritdoc/>
    public override ByteCount Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var bytes) && bytes >= 0
            ? new ByteCount(bytes)
            : throw new JsonException("A ByteCount is a whole number of bytes of 0 or more.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ByteCount value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.Bytes);
    }
}
