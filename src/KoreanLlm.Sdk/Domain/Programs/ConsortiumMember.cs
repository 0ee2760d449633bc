using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>The membership of an organisation in a consortium.</summary>
[JsonConverter(typeof(RecordConverter<ConsortiumMember>))]
public sealed record ConsortiumMember
{
    /// <summary>The id of the <see cref="Organization"/>.</summary>
    public required string OrganizationId { get; init => field = Guard.Slug(value); }

    /// <summary>Member from this date.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Member until this date, which no longer counts; null while it lasts.</summary>
    public PartialDate? Until { get; init; }

    /// <summary>The id of the <see cref="Source"/>, where it differs from the consortium's.</summary>
    public string? SourceId { get; init => field = value is null ? null : Guard.Slug(value); }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
