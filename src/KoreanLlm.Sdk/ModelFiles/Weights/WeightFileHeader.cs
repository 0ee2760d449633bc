using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>What the header of a weight file tells: every tensor with its shape and type, and what the file says of itself. No weight is read.</summary>
/// <remarks>
/// Elements are those of the file. They are the parameters of a model where weights are stored one by one; formats that pack several weights into one element
/// (GPTQ and AWQ in 32-bit integers, MXFP4 in bytes) have fewer, and buffers or scales add to them: <c>InferenceCalculator.AuditParameters</c> names the cause.
/// </remarks>
public abstract record WeightFileHeader
{
    private readonly ValueList<TensorEntry> _tensors;

    private protected WeightFileHeader()
    {
    }

    /// <summary>The tensors in the order of the header.</summary>
    public ImmutableArray<TensorEntry> Tensors { get => _tensors; init => _tensors = value; }

    /// <summary>What the file says of itself, as text: numbers culture-invariant, long lists by their length.</summary>
    public ImmutableSortedDictionary<string, string> Metadata { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Elements of all tensors.</summary>
    public long Elements => Tensors.Sum(t => t.Elements);

    /// <summary>Bytes of all tensors, without header and padding.</summary>
    public ByteCount TensorBytes => new(Tensors.Sum(t => t.Bytes));

    /// <summary>Bits of one element on average; null where there is no element.</summary>
    public double? BitsPerElement => Elements == 0 ? null : 8.0 * TensorBytes.Bytes / Elements;

    /// <summary>Tensors, elements and bytes by element type, the type with most bytes first.</summary>
    public ImmutableArray<TensorTypeTotal> ByType =>
    [
        .. Tensors.GroupBy(t => t.Type)
            .Select(g => new TensorTypeTotal { Type = g.Key, Tensors = g.Count(), Elements = g.Sum(t => t.Elements), Bytes = g.Sum(t => t.Bytes) })
            .OrderByDescending(t => t.Bytes).ThenBy(t => t.Type, StringComparer.Ordinal),
    ];

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
