using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>A dated step in the life of a model.</summary>
[JsonConverter(typeof(RecordConverter<LifecycleEvent>))]
public sealed record LifecycleEvent
{
    /// <summary>The step.</summary>
    public required LifecycleStage Stage { get; init; }

    /// <summary>When it happened or is to happen.</summary>
    public required PartialDate On { get; init; }

    /// <summary>The id of the model named as replacement.</summary>
    public string? ReplacedBy { get; init => field = value is null ? null : Guard.Slug(value); }

    /// <summary>A remark in the catalog's own words.</summary>
    public string? Note { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
