using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>A statement that somebody published and that can be checked.</summary>
[JsonConverter(typeof(RecordConverter<Claim>))]
public sealed record Claim : CatalogEntity
{
    private readonly ValueList<string> _about;

    /// <summary>The statement, in the catalog's own words.</summary>
    public required LocalizedText Statement { get; init => field = Guard.Part(value); }

    /// <summary>When it was published.</summary>
    public PartialDate? PublishedOn { get; init; }

    /// <summary>The id of the <see cref="Source"/> that published it.</summary>
    public required string SourceId { get; init => field = Guard.Slug(value); }

    /// <summary>Ids of the entities it speaks of.</summary>
    public ImmutableArray<string> About { get => _about; init => _about = Guard.List(value); }

    /// <summary>The day the claim speaks for, where it matters.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>How it is checked.</summary>
    public required ClaimCheck Check { get; init => field = Guard.Part(value); }
}
