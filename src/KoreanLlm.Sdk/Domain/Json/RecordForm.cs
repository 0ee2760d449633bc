using System.Text.Json;

namespace KoreanLlm.Sdk;

/// <summary>How a record is written and read as JSON. The layer that knows the members of all records provides it: the domain states only that there is one.</summary>
internal abstract class RecordForm<T>
    where T : class
{
    public static RecordForm<T> Current => field ??= (RecordForm<T>)(RecordForms.Find!(typeof(T)) ?? throw new NotSupportedException($"{typeof(T)} has no form in JSON."));

    public abstract T Read(JsonElement json, bool anyCase);

    public abstract void Write(Utf8JsonWriter writer, T value);
}
