using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>A value that went into a check, and where it comes from.</summary>
public sealed record AuditInput
{
    /// <summary>The id of the entity, or null for a plain number.</summary>
    public string? EntityId { get; init; }

    /// <summary>The member of the entity, or <c>value</c> of a score; null for a plain number.</summary>
    public string? Member { get; init; }

    /// <summary>The value as culture-invariant text.</summary>
    public required string Value { get; init; }

    /// <summary>The number, or null for text.</summary>
    public double? Number { get; init; }

    /// <summary>The evidence for the value.</summary>
    public ImmutableArray<Evidence> Evidence { get; init => field = Guard.List(value); } = [];
}
