using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>A member whose value differs between two catalogs.</summary>
public sealed record MemberDifference
{
    /// <summary>The member by its name in the data, with dots for parts; a list of objects is one member.</summary>
    public required string Member { get; init; }

    /// <summary>The value before, as culture-invariant text; null where it was absent.</summary>
    public string? Old { get; init; }

    /// <summary>The value after, as culture-invariant text; null where it is absent.</summary>
    public string? New { get; init; }

    /// <summary>The evidence for the value before.</summary>
    public ImmutableArray<Evidence> OldEvidence { get; init => field = Guard.List(value); } = [];

    /// <summary>The evidence for the value after.</summary>
    public ImmutableArray<Evidence> NewEvidence { get; init => field = Guard.List(value); } = [];
}
