using System.Text.Json;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>Writes an entity of any kind as its id and notes it for the table beside the answer.</summary>
internal sealed class EntityReference : JsonConverter<CatalogEntity>
{
    public override bool CanConvert(Type typeToConvert) => typeof(CatalogEntity).IsAssignableFrom(typeToConvert);

    public override CatalogEntity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("An answer is written, not read.");

    public override void Write(Utf8JsonWriter writer, CatalogEntity value, JsonSerializerOptions options)
    {
        EntityTable.Current!.Note(value);
        writer.WriteStringValue(value.Id);
    }
}
