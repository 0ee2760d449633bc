using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>An entity that differs between two catalogs.</summary>
public sealed record EntityDifference
{
    private readonly ValueList<MemberDifference> _members;

    /// <summary>The kind of entity.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>The id.</summary>
    public required string EntityId { get; init; }

    /// <summary>What happened to it.</summary>
    public required EntityChange Change { get; init; }

    /// <summary>The entity before; null where it was added.</summary>
    public CatalogEntity? Before { get; init; }

    /// <summary>The entity after; null where it was removed.</summary>
    public CatalogEntity? After { get; init; }

    /// <summary>For an added entity, its first date as far as it is known; null where it has none.</summary>
    public PartialDate? On { get; init; }

    /// <summary>The members that differ; empty for added and removed entities.</summary>
    public ImmutableArray<MemberDifference> Members { get => _members; init => _members = Guard.List(value); }

    /// <summary>Kind, id, change and members.</summary>
    public override string ToString() => $"{Kind} {EntityId}: {Change}{(On is { } date ? " on " + date.Describe() : "")}{(Members.IsEmpty ? "" : " " + string.Join(", ", Members))}";
}
