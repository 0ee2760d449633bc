using System.Collections.Immutable;
using System.Text.Json;

namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>The header of safetensors: a length in eight bytes, then JSON with one member for each tensor.</summary>
internal static class SafetensorsReader
{
    private const int MaximumHeader = 100_000_000;

    private const string MetadataName = "__metadata__";

    public static SafetensorsHeader Read(Stream stream)
    {
        var reader = new HeaderStream(stream, MaximumHeader + 8L);
        var first = reader.Byte("the length of the header");
        var rest = reader.Bytes(7, "the length of the header");
        var length = Enumerable.Reverse(rest).Aggregate(0UL, (sum, b) => (sum << 8) | b) is var high ? (high << 8) | first : 0;
        if (first == '{' && length > MaximumHeader)
        {
            return Parse([first, .. rest, .. Remainder(stream)], Index);
        }

        return length is > 1 and <= MaximumHeader
            ? Parse(reader.Bytes((long)length, "the header"), Header)
            : throw new FormatException(FormattableString.Invariant($"The header is {length} bytes long by its first eight bytes: expected 2 to {MaximumHeader}."));
    }

    private static byte[] Remainder(Stream stream)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = stream.Read(buffer, 0, buffer.Length)) > 0;)
        {
            memory.Write(buffer, 0, read);
            if (memory.Length > MaximumHeader)
            {
                throw new FormatException(FormattableString.Invariant($"The index is longer than {MaximumHeader} bytes."));
            }
        }

        return memory.ToArray();
    }

    private static SafetensorsHeader Parse(byte[] json, Func<JsonElement, SafetensorsHeader> read)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object ? read(document.RootElement) : throw new FormatException("The header is no JSON object.");
        }
        catch (JsonException e)
        {
            throw new FormatException("The header is no JSON: " + e.Message, e);
        }
        catch (InvalidOperationException e)
        {
            throw new FormatException("The header holds half a surrogate pair: " + e.Message, e);
        }
    }

    private static SafetensorsHeader Index(JsonElement root)
    {
        if (!root.TryGetProperty("weight_map", out var map) || map.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException("'weight_map' is missing: expected an object with the shard of each tensor.");
        }

        var entries = map.EnumerateObject().Select(e => e.Value.ValueKind == JsonValueKind.String && e.Value.GetString() is { Length: > 0 } shard
            ? (e.Name, Shard: shard)
            : throw new FormatException($"'weight_map' has no file name for '{e.Name}'.")).ToList();
        var metadata = root.TryGetProperty("metadata", out var found) && found.ValueKind == JsonValueKind.Object ? found : default;
        return entries.Count == 0
            ? throw new FormatException("'weight_map' is empty: expected the shard of each tensor.")
            : new SafetensorsHeader
            {
                Shards = [.. entries.Select(e => e.Shard).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                IndexedTensors = [.. entries.Select(e => e.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                StatedBytes = Stated(metadata, "total_size"),
                StatedParameters = Stated(metadata, "total_parameters"),
                Metadata = Texts(metadata),
            };
    }

    private static long? Stated(JsonElement metadata, string name)
    {
        if (metadata.ValueKind != JsonValueKind.Object || !metadata.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        // Some writers give the number as 1.6e10 or 16000000000.0.
        return value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) && number >= 0 && number <= long.MaxValue && decimal.Truncate(number) == number
            ? (long)number
            : throw new FormatException($"'{name}' is {ConfigKeys.Short(value)}: expected a whole number of 0 or more.");
    }

    private static SafetensorsHeader Header(JsonElement root)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var tensors = ImmutableArray.CreateBuilder<TensorEntry>();
        var metadata = default(JsonElement);
        foreach (var member in root.EnumerateObject())
        {
            if (!names.Add(member.Name))
            {
                throw new FormatException($"The tensor '{member.Name}' is listed twice.");
            }

            if (member.Name == MetadataName)
            {
                metadata = member.Value.ValueKind == JsonValueKind.Object ? member.Value : throw new FormatException($"'{MetadataName}' is no object.");
                continue;
            }

            tensors.Add(Tensor(member.Name, member.Value));
            if (tensors.Count > TensorSize.MaximumTensors)
            {
                throw new FormatException(FormattableString.Invariant($"The header lists more than {TensorSize.MaximumTensors} tensors."));
            }
        }

        return new SafetensorsHeader { Tensors = tensors.DrainToImmutable(), Metadata = Texts(metadata) };
    }

    private static TensorEntry Tensor(string name, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty("dtype", out var dtype) || dtype.ValueKind != JsonValueKind.String
            || !value.TryGetProperty("shape", out var shape) || !value.TryGetProperty("data_offsets", out var offsets))
        {
            throw new FormatException($"The tensor '{name}' lacks 'dtype', 'shape' or 'data_offsets'.");
        }

        var type = dtype.GetString()!;
        var sizes = Numbers(name, "shape", shape);
        var range = Numbers(name, "data_offsets", offsets);
        var elements = TensorSize.Elements(name, sizes);
        var bits = elements * SafetensorsTypes.BitsOf(type, name);
        return range is [>= 0 and var from, var to] && to >= from && (to - from) * 8 == bits
            ? new TensorEntry { Name = name, Type = type, Shape = sizes, Elements = elements, Bytes = to - from }
            : throw new FormatException(FormattableString.Invariant($"The tensor '{name}' lies at {string.Join(" to ", range)}: expected two offsets {bits / 8.0} bytes apart for its shape and type."));
    }

    private static ImmutableArray<long> Numbers(string tensor, string what, JsonElement list) => list.ValueKind == JsonValueKind.Array && list.GetArrayLength() <= TensorSize.MaximumDimensions
        ? [.. list.EnumerateArray().Select(n => n.ValueKind == JsonValueKind.Number && n.TryGetInt64(out var number) && number is >= 0 and <= 1L << 56
            ? number
            : throw new FormatException($"'{what}' of the tensor '{tensor}' holds {ConfigKeys.Short(n)}: expected whole numbers of 0 or more."))]
        : throw new FormatException(FormattableString.Invariant($"'{what}' of the tensor '{tensor}' is no list of at most {TensorSize.MaximumDimensions} numbers."));

    private static ImmutableSortedDictionary<string, string> Texts(JsonElement metadata) => metadata.ValueKind != JsonValueKind.Object
        ? ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal)
        : metadata.EnumerateObject().GroupBy(m => m.Name, StringComparer.Ordinal).ToImmutableSortedDictionary(
            m => m.Key, m => m.Last().Value is { } value && value.ValueKind == JsonValueKind.String ? value.GetString()! : m.Last().Value.GetRawText(), StringComparer.Ordinal);
}
