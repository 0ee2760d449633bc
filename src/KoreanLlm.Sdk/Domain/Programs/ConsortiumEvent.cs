using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>A dated event in the life of a consortium.</summary>
[JsonConverter(typeof(RecordConverter<ConsortiumEvent>))]
public sealed record ConsortiumEvent
{
    /// <summary>What happened.</summary>
    public required ConsortiumEventKind Kind { get; init; }

    /// <summary>The day of the announcement.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The number of the stage, from 1; null for the selection.</summary>
    public int? Stage { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>Why, in the catalog's own words.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>The id of the <see cref="Source"/>.</summary>
    public required string SourceId { get; init => field = Guard.Slug(value); }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
