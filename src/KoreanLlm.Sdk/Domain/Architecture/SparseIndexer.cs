using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>The indexer of DeepSeek Sparse Attention, which picks the tokens that a query sees; it keeps one key a token of its own.</summary>
[JsonConverter(typeof(RecordConverter<SparseIndexer>))]
public sealed record SparseIndexer
{
    /// <summary>Heads of the indexer. At least 1.</summary>
    public required int Heads { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Width of a head of the indexer. At least 1.</summary>
    public required int HeadDimension { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Layers that have an indexer; null when all have one. At least 1.</summary>
    public int? Layers { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
