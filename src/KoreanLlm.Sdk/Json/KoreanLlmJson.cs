using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace KoreanLlm.Sdk;

/// <summary>The library's types as JSON.</summary>
/// <remarks>
/// Every record, vocabulary and closed set names its own converter, so the JSON is the same with any options: member names of the dataset, dates as <c>"2025-07"</c>, words for
/// vocabularies and closed sets, byte counts as numbers, absent members left out. Reading is strict: a missing, unknown or wrong member is a <see cref="JsonException"/> that names it.
/// </remarks>
public static class KoreanLlmJson
{
    /// <summary>Source-generated metadata of these types. Add it to <see cref="JsonSerializerOptions.TypeInfoResolverChain"/> where reflection is not to be had.</summary>
    public static KoreanLlmJsonContext Context => KoreanLlmJsonContext.Default;

    /// <summary>Options of that metadata, with Korean written as it is; read-only.</summary>
    public static JsonSerializerOptions Options { get; } = Make();

    /// <summary>An answer as JSON: <c>{ "answer": ..., "entities": ... }</c>. Entities in it are ids, evidence is the id of its source, and each entity it speaks of stands once in the table beside it, by kind and id, with its name.</summary>
    /// <typeparam name="T">
    /// A selection, comparison, report of duties, basis of compute or audit, or an immutable array of comparisons, contradictions, ranking groups, audits, differences or search hits.
    /// </typeparam>
    /// <param name="answer">The answer.</param>
    /// <param name="catalog">The catalog that gave it, so that the sources of evidence stand in the table too; without it they are ids alone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="answer"/> is null.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is no answer.</exception>
    public static string Write<T>(T answer, IKoreanLlmCatalog? catalog = null)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(answer);
        var form = AnswerContext.References.TryGetTypeInfo(typeof(T), out var known)
            ? (JsonTypeInfo<T>)known
            : throw new NotSupportedException($"{typeof(T)} is no answer: entities and requests are written by any serializer.");
        var (outer, table, json) = (EntityTable.Current, new EntityTable(catalog), new ArrayBufferWriter<byte>());
        EntityTable.Current = table;
        try
        {
            using var writer = new Utf8JsonWriter(json, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
            writer.WriteStartObject();
            writer.WritePropertyName("answer");
#pragma warning disable RS0030 // Writing by generated metadata reflects on nothing and reads nothing.
            JsonSerializer.Serialize(writer, answer, form);
#pragma warning restore RS0030
            writer.WritePropertyName("entities");
            table.Write(writer);
            writer.WriteEndObject();
        }
        finally
        {
            EntityTable.Current = outer;
        }

        return Encoding.UTF8.GetString(json.WrittenSpan);
    }

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = KoreanLlmJsonContext.Default, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        options.MakeReadOnly();
        return options;
    }
}
