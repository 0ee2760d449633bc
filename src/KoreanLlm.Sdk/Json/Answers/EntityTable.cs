using System.Text.Json;
using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk;

/// <summary>The entities an answer speaks of, each once, by kind and id.</summary>
internal sealed class EntityTable(IKoreanLlmCatalog? catalog)
{
    private readonly SortedDictionary<string, SortedDictionary<string, CatalogEntity>> _kinds = new(StringComparer.Ordinal);

    /// <summary>The table of the answer that this thread is writing.</summary>
    [field: ThreadStatic]
    public static EntityTable? Current { get; set; }

    public void Note(CatalogEntity entity)
    {
        var list = Kinds.Of(entity).List;
        if (!_kinds.TryGetValue(list, out var known))
        {
            _kinds[list] = known = new(StringComparer.Ordinal);
        }

        known[entity.Id] = entity;
    }

    public void NoteSource(string id)
    {
        if (catalog?.Sources.TryGet(id, out var source) == true)
        {
            Note(source);
        }
    }

    /// <summary>The name of each, and where a source is.</summary>
    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (var (list, entities) in _kinds)
        {
            writer.WriteStartObject(list);
            foreach (var (id, entity) in entities)
            {
                writer.WriteStartObject(id);
                writer.WritePropertyName("name");
                RecordForm<LocalizedText>.Current.Write(writer, entity.Name);
                if (entity is Source source)
                {
                    writer.WriteString("url", source.Url);
                }

                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
