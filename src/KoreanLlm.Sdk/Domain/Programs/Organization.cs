using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>A company, university, authority or community.</summary>
[JsonConverter(typeof(RecordConverter<Organization>))]
public sealed record Organization : CatalogEntity
{
    /// <summary>What sort of organisation it is.</summary>
    public OrganizationKind? Kind { get; init; }

    /// <summary>The ISO 3166 alpha-2 code of its seat, e.g. <c>KR</c>.</summary>
    public string? Country { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The id of the organisation it belongs to.</summary>
    public string? ParentId { get; init => field = value is null ? null : Guard.Slug(value); }

    /// <summary>Its web address.</summary>
    public string? Website { get; init => field = Guard.TextOrNull(value); }
}
