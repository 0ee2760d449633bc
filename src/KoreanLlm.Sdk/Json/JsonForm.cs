using System.Buffers;
using System.Text.Json;
using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk;

/// <summary>Writes and reads a record by its member map, as the dataset does.</summary>
internal sealed class JsonForm<T>(MapMembers<T> map) : RecordForm<T>
    where T : class
{
    public override T Read(JsonElement json, bool anyCase)
    {
        // Comments and trailing commas, where the caller's options allow them, end here.
        var plain = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(plain))
        {
            json.WriteTo(writer);
        }

        var problems = new ProblemList();
        var item = new JsonReadMap("", problems, travels: true, anyCase).ReadObject(plain.WrittenSpan.ToArray(), map);
        return problems.Count == 0 && item is not null ? item : throw new JsonException($"This is no {typeof(T).Name}: {problems.Summary()}");
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        map(new WalkMap(new JsonSink(writer), travels: true), value);
        writer.WriteEndObject();
    }
}
