using System.Text.Json;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>Writes an overlay as the file that <see cref="OverlayReader"/> reads.</summary>
internal static class OverlayWriter
{
    public static void Write(CatalogOverlay overlay, Stream stream)
    {
        using var writer = new Utf8JsonWriter(stream, JsonSink.Options);
        writer.WriteStartObject();
        WalkMap.Walk(new OverlayHeader { Name = overlay.Name, ReadOn = overlay.ReadOn, Layer = overlay.Layer == overlay.Name ? null : overlay.Layer }, OverlayHeaderShape.Map, new JsonSink(writer));
        foreach (var kind in Kinds.All)
        {
            if (kind.In(overlay) is { IsEmpty: false } entities)
            {
                writer.WriteStartArray(kind.List);
                kind.Write(writer, entities);
                writer.WriteEndArray();
            }
        }

        writer.WriteEndObject();
    }
}
