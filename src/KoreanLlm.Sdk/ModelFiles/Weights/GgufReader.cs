using System.Collections.Immutable;

namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>The header of GGUF: magic, version, counts, keys with typed values, then one entry for each tensor.</summary>
internal static class GgufReader
{
    private const uint Magic = 0x46554747;

    private const long MaximumHeader = 256L << 20;

    private const int MaximumName = 1 << 16;

    public static GgufHeader Read(Stream stream)
    {
        var reader = new HeaderStream(stream, MaximumHeader);
        if (reader.UInt32("the magic number") != Magic)
        {
            throw new FormatException("The file does not begin with 'GGUF'.");
        }

        var version = reader.UInt32("the version");
        if (version is not (2 or 3))
        {
            throw new FormatException(FormattableString.Invariant($"The version is {version}: expected 2 or 3, in little-endian order."));
        }

        var tensorCount = reader.Count("the number of tensors", TensorSize.MaximumTensors);
        var keyCount = reader.Count("the number of keys", TensorSize.MaximumTensors);
        var metadata = Metadata(reader, keyCount);
        var tensors = Tensors(reader, tensorCount);
        var files = metadata.TryGetValue("split.count", out var split) && int.TryParse(split, out var count) && count > 1 ? count : 1;
        var header = new GgufHeader { Version = (int)version, Metadata = metadata, Tensors = tensors, Files = files };
        return files > 1 ? header : header with { Architecture = GgufArchitecture.Of(header) };
    }

    private static ImmutableSortedDictionary<string, string> Metadata(HeaderStream reader, int count)
    {
        var metadata = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var key = reader.Text("a key of the metadata", MaximumName);
            var value = GgufValues.Read(reader, reader.UInt32($"the type of '{Short(key)}'"), key);
            if (!metadata.TryAdd(key, value))
            {
                throw new FormatException($"The key '{Short(key)}' is there twice.");
            }
        }

        return metadata.ToImmutable();
    }

    private static ImmutableArray<TensorEntry> Tensors(HeaderStream reader, int count)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var tensors = ImmutableArray.CreateBuilder<TensorEntry>();
        for (var i = 0; i < count; i++)
        {
            var name = reader.Text("the name of a tensor", MaximumName);
            if (!names.Add(name))
            {
                throw new FormatException($"The tensor '{Short(name)}' is listed twice.");
            }

            tensors.Add(Tensor(reader, name));
        }

        return tensors.DrainToImmutable();
    }

    private static TensorEntry Tensor(HeaderStream reader, string name)
    {
        var dimensions = reader.UInt32($"the dimensions of '{Short(name)}'");
        if (dimensions > TensorSize.MaximumDimensions)
        {
            throw new FormatException(FormattableString.Invariant($"The tensor '{Short(name)}' has {dimensions} dimensions: expected at most {TensorSize.MaximumDimensions}."));
        }

        var shape = ImmutableArray.CreateBuilder<long>();
        for (var d = 0; d < dimensions; d++)
        {
            var size = reader.UInt64($"the shape of '{Short(name)}'");
            shape.Add(size <= long.MaxValue ? (long)size : throw new FormatException(FormattableString.Invariant($"The tensor '{Short(name)}' has a dimension of {size}.")));
        }

        var type = GgufTypes.Of(reader.UInt32($"the type of '{Short(name)}'"), Short(name));
        _ = reader.UInt64($"the offset of '{Short(name)}'");
        var elements = TensorSize.Elements(Short(name), shape);
        var row = shape.Count == 0 ? 1 : shape[0];
        return row % type.BlockElements == 0
            ? new TensorEntry { Name = name, Type = type.Name, Shape = shape.DrainToImmutable(), Elements = elements, Bytes = elements / type.BlockElements * type.BlockBytes }
            : throw new FormatException(FormattableString.Invariant($"The tensor '{Short(name)}' has rows of {row} elements: expected a multiple of {type.BlockElements} for {type.Name}."));
    }

    private static string Short(string text) => text.Length > 100 ? text[..100] + "..." : text;
}
