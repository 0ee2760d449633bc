using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>A second embedding that gives each layer an input of its own, as in Gemma 3n and the small Gemma 4.</summary>
[JsonConverter(typeof(RecordConverter<PerLayerEmbedding>))]
public sealed record PerLayerEmbedding
{
    /// <summary>Rows of its table. At least 1.</summary>
    public required int VocabularySize { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Width of the input of one layer. At least 1.</summary>
    public required int Size { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
