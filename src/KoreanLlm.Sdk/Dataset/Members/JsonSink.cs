using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>Writes what a walk tells as the JSON a reader accepts; absent members are left out.</summary>
internal sealed class JsonSink(Utf8JsonWriter writer) : MemberSink
{
    /// <summary>Two spaces, line feeds, Korean as it is: the form of the files in the repository.</summary>
    public static JsonWriterOptions Options => new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write<T>(Utf8JsonWriter writer, T item, MapMembers<T> map)
        where T : class
    {
        writer.WriteStartObject();
        WalkMap.Walk(item, map, new JsonSink(writer));
        writer.WriteEndObject();
    }

    public override void Value(in MemberInfo member, object? value)
    {
        if (value is null)
        {
            return;
        }

        writer.WritePropertyName(member.Name);
        switch (value)
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case long integer:
                writer.WriteNumberValue(integer);
                break;
            case double real:
                writer.WriteNumberValue(real);
                break;
            case decimal amount:
                writer.WriteNumberValue(amount);
                break;
            case DateOnly day:
                writer.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case PartialDate date:
                writer.WriteStringValue(date.ToString());
                break;
            case ImmutableArray<string> texts:
                writer.WriteStartArray();
                foreach (var text in texts)
                {
                    writer.WriteStringValue(text);
                }

                writer.WriteEndArray();
                break;
            case ImmutableArray<KeyValuePair<string, double>> scores:
                writer.WriteStartObject();
                foreach (var (name, score) in scores)
                {
                    writer.WriteNumber(name, score);
                }

                writer.WriteEndObject();
                break;
        }
    }

    public override bool BeginObject(in MemberInfo member, bool present, Type type)
    {
        if (present)
        {
            writer.WriteStartObject(member.Name);
        }

        return present;
    }

    public override void EndObject() => writer.WriteEndObject();

    public override bool BeginArray(in MemberInfo member, int count, Type type)
    {
        if (count > 0)
        {
            writer.WriteStartArray(member.Name);
        }

        return count > 0;
    }

    public override void BeginElement(int index) => writer.WriteStartObject();

    public override void EndElement() => writer.WriteEndObject();

    public override void EndArray() => writer.WriteEndArray();
}
