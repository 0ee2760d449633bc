using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>A model that a consortium submitted to a stage.</summary>
[JsonConverter(typeof(RecordConverter<SubmittedModel>))]
public sealed record SubmittedModel
{
    /// <summary>The number of the stage, from 1.</summary>
    public required int Stage { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The id of the <see cref="Model"/>.</summary>
    public required string ModelId { get; init => field = Guard.Slug(value); }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
