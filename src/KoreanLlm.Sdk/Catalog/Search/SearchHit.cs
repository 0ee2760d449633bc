namespace KoreanLlm.Sdk;

/// <summary>An entity that a search found.</summary>
public sealed record SearchHit
{
    /// <summary>The entity.</summary>
    public required CatalogEntity Entity { get; init; }

    /// <summary>The kind of entity.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>The name that matched.</summary>
    public required string Matched { get; init; }

    /// <summary>How it matched.</summary>
    public required SearchMatch Match { get; init; }

    /// <summary>Letters between the text and the name: missing ones, or wrong ones for a close spelling. 0 is nearest.</summary>
    public required int Distance { get; init; }

    /// <summary>Kind, id, name and match.</summary>
    public override string ToString() => $"{Kind} {Entity.Id}: {Match} '{Matched}'";
}
