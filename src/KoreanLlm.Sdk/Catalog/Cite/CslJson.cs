using System.Text;
using System.Text.Json;
using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk;

/// <summary>Citations in the Citation Style Language's JSON.</summary>
internal static class CslJson
{
    public static string Of(IEnumerable<IGrouping<string, CitedSource>> cited)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, JsonSink.Options))
        {
            writer.WriteStartArray();
            foreach (var group in cited)
            {
                var source = group.First().Source;
                writer.WriteStartObject();
                writer.WriteString("id", source.Id);
                writer.WriteString("type", "webpage");
                writer.WriteString("title", source.Name.English);
                writer.WriteStartArray("author");
                writer.WriteStartObject();
                writer.WriteString("literal", source.Publisher);
                writer.WriteEndObject();
                writer.WriteEndArray();
                writer.WriteString("publisher", source.Publisher);
                writer.WriteString("URL", source.Url);
                if (source.PublishedOn is { } published)
                {
                    Date(writer, "issued", published);
                }

                Date(writer, "accessed", PartialDate.FromDate(group.Max(c => c.ReadOn)));
                writer.WriteString("note", string.Join(". ", group.Select(c => c.Locator is null ? c.Statement : $"{c.Statement}; {c.Locator}")));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Date(Utf8JsonWriter writer, string name, PartialDate date)
    {
        writer.WriteStartObject(name);
        writer.WriteStartArray("date-parts");
        writer.WriteStartArray();
        foreach (var part in new[] { date.Year, date.Month, date.Day })
        {
            if (part is { } number)
            {
                writer.WriteNumberValue(number);
            }
        }

        writer.WriteEndArray();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
