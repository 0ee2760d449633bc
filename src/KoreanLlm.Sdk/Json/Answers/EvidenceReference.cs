using System.Text.Json;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>Writes evidence as the id of its source, which is noted for the table beside the answer.</summary>
internal sealed class EvidenceReference : JsonConverter<Evidence>
{
    public override Evidence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("An answer is written, not read.");

    public override void Write(Utf8JsonWriter writer, Evidence value, JsonSerializerOptions options)
    {
        EntityTable.Current!.NoteSource(value.SourceId);
        writer.WriteStringValue(value.SourceId);
    }
}
