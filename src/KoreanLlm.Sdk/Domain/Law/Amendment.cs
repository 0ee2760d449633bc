using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>A change to a legal text.</summary>
[JsonConverter(typeof(RecordConverter<Amendment>))]
public sealed record Amendment
{
    /// <summary>When.</summary>
    public required PartialDate On { get; init; }

    /// <summary>The number of the amending act.</summary>
    public string? Number { get; init => field = Guard.TextOrNull(value); }

    /// <summary>What changed, in the catalog's own words.</summary>
    public required string Description { get; init => field = Guard.Text(value); }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
