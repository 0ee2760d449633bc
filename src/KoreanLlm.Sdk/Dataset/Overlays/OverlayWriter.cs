using System.Text.Json;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>Writes an overlay as the file that <see cref="OverlayReader"/> reads.</summary>
internal static class OverlayWriter
{
    public static void Write(CatalogOverlay overlay, Stream stream)
    {
        using var writer = new Utf8JsonWriter(stream, JsonSink.Options);
        writer.WriteStartObject();
        WalkMap.Walk(new OverlayHeader { Name = overlay.Name, ReadOn = overlay.ReadOn }, OverlayHeaderShape.Map, new JsonSink(writer));
        List("sources", overlay.Sources, SourceShape.Map);
        List("organizations", overlay.Organizations, OrganizationShape.Map);
        List("referenceModels", overlay.ReferenceModels, ReferenceModelShape.Map);
        List("models", overlay.Models, ModelShape.Map);
        List("benchmarks", overlay.Benchmarks, BenchmarkShape.Map);
        List("results", [.. ResultTable.FromResults(overlay.Results)], ResultTableShape.Map);
        List("initiatives", overlay.Initiatives, InitiativeShape.Map);
        List("consortia", overlay.Consortia, ConsortiumShape.Map);
        List("guidelines", overlay.Guidelines, RegulatoryGuidelineShape.Map);
        List("forecasts", overlay.Forecasts, MarketForecastShape.Map);
        List("accelerators", overlay.Accelerators, AcceleratorShape.Map);
        List("claims", overlay.Claims, ClaimShape.Map);
        writer.WriteEndObject();

        void List<T>(string name, IReadOnlyList<T> items, MapMembers<T> map)
            where T : class
        {
            if (items.Count > 0)
            {
                writer.WriteStartArray(name);
                foreach (var item in items)
                {
                    JsonSink.Write(writer, item, map);
                }

                writer.WriteEndArray();
            }
        }
    }
}
