using System.Globalization;

namespace KoreanLlm.Sdk;

/// <summary>A fact whose evidence was read too long ago.</summary>
public sealed record StaleFact
{
    /// <summary>The kind of entity.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>The id of the entity.</summary>
    public required string EntityId { get; init; }

    /// <summary>The member by its name in the data.</summary>
    public required string Member { get; init; }

    /// <summary>The latest day on which a source for it was read.</summary>
    public required DateOnly ReadOn { get; init; }

    /// <summary>Kind, entity, member and day of reading.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind} {EntityId} {Member}, read on {ReadOn:yyyy-MM-dd}");
}
