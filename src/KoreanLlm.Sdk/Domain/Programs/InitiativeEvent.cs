using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>A dated event of an initiative.</summary>
[JsonConverter(typeof(RecordConverter<InitiativeEvent>))]
public sealed record InitiativeEvent
{
    /// <summary>When.</summary>
    public required PartialDate On { get; init; }

    /// <summary>What sort of event.</summary>
    public required InitiativeEventKind Kind { get; init; }

    /// <summary>What happened, in the catalog's own words.</summary>
    public required LocalizedText Description { get; init => field = Guard.Part(value); }

    /// <summary>The id of the <see cref="Source"/>.</summary>
    public required string SourceId { get; init => field = Guard.Slug(value); }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
