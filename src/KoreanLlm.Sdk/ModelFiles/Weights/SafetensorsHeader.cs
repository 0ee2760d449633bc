using System.Collections.Immutable;
using KoreanLlm.Sdk.ModelFiles;

namespace KoreanLlm.Sdk;

/// <summary>The header of a safetensors file, or the index of one that is split into shards.</summary>
public sealed record SafetensorsHeader : WeightFileHeader
{
    private readonly ValueList<string> _shards;
    private readonly ValueList<string> _indexedTensors;

    /// <summary>Whether this is an index: it names shards and what they sum to, but no shapes.</summary>
    public bool IsIndex => !Shards.IsEmpty;

    /// <summary>The files an index names, in ordinal order; empty for a weight file.</summary>
    public ImmutableArray<string> Shards { get => _shards; init => _shards = value; }

    /// <summary>The names of the tensors that an index lists, in ordinal order; empty for a weight file, whose <see cref="WeightFileHeader.Tensors"/> have them.</summary>
    public ImmutableArray<string> IndexedTensors { get => _indexedTensors; init => _indexedTensors = value; }

    /// <summary>The bytes of all shards as an index states them; null where it does not.</summary>
    public long? StatedBytes { get; init; }

    /// <summary>The parameters of all shards as an index states them; null where it does not.</summary>
    public long? StatedParameters { get; init; }

    /// <summary>Reads the header of a weight file, or a whole index.</summary>
    /// <param name="stream">A <c>.safetensors</c> file, of which the header alone is read, or a <c>.safetensors.index.json</c>. At most 100,000,000 bytes of header, the bound of the format.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="FormatException">It is neither; the message names the tensor, or the byte, and what was expected.</exception>
    public static SafetensorsHeader Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return SafetensorsReader.Read(stream);
    }

    /// <summary>Puts the headers of all shards together.</summary>
    /// <param name="shards">The headers of weight files, in any order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="shards"/> is null.</exception>
    /// <exception cref="ArgumentException">One of them is an index, or two have a tensor of the same name.</exception>
    public static SafetensorsHeader Combine(IEnumerable<SafetensorsHeader> shards)
    {
        ArgumentNullException.ThrowIfNull(shards);
        ImmutableArray<SafetensorsHeader> all = [.. shards];
        if (all.Any(s => s.IsIndex))
        {
            throw new ArgumentException("One of the headers is an index: expected the weight files it names.", nameof(shards));
        }

        var tensors = all.SelectMany(s => s.Tensors).ToImmutableArray();
        return tensors.GroupBy(t => t.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Skip(1).Any()) is { } twice
            ? throw new ArgumentException($"The tensor '{twice.Key}' is in more than one shard.", nameof(shards))
            : new SafetensorsHeader { Tensors = tensors, Metadata = all.IsEmpty ? ImmutableSortedDictionary<string, string>.Empty : all[0].Metadata };
    }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
