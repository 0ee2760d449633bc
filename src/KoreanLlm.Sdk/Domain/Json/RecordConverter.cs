using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>Writes a record under the member names of the dataset, absent members left out, and reads it back strictly; the same with any options.</summary>
/// <remarks>What is missing, unknown, of the wrong type or refused by the record is one <see cref="JsonException"/> that names every such member.</remarks>
/// <typeparam name="T">The record.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RecordConverter<T> : JsonConverter<T>
    where T : class
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        using var document = JsonDocument.ParseValue(ref reader);
        return RecordForm<T>.Current.Read(document.RootElement, options.PropertyNameCaseInsensitive);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        RecordForm<T>.Current.Write(writer, value);
    }
}
