using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>A document that facts rest on.</summary>
[JsonConverter(typeof(RecordConverter<Source>))]
public sealed record Source : CatalogEntity
{
    /// <summary>How near the source is to what it speaks of.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>Who published it, as printed.</summary>
    public required string Publisher { get; init => field = Guard.Text(value); }

    /// <summary>The id of the <see cref="Organization"/> that published it; null where the catalog has none, or the printed name does not tell which.</summary>
    public string? PublisherId { get; init => field = value is null ? null : Guard.Slug(value); }

    /// <summary>The official address.</summary>
    /// <exception cref="ArgumentException">The value is not an absolute http or https address.</exception>
    public required string Url { get; init => field = WebAddress(value, nameof(Url)); }

    /// <summary>The address of the copy that was read, where that was not <see cref="Url"/>.</summary>
    public string? ReadUrl { get; init => field = value is null ? null : WebAddress(value, nameof(ReadUrl)); }

    /// <summary>The revision read, e.g. a commit id.</summary>
    public string? Revision { get; init => field = Guard.TextOrNull(value); }

    /// <summary>When it was published, as far as known.</summary>
    public PartialDate? PublishedOn { get; init; }

    /// <summary>The day on which it was last read.</summary>
    public required DateOnly ReadOn { get; init; }

    private static string WebAddress(string value, string member) =>
        Guard.IsWebAddress(value)
            ? value
            : throw new ArgumentException($"{member} '{value}' is not an absolute http or https address.", member);
}
