using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>A value that went into a check, and where it comes from.</summary>
public sealed record AuditInput
{
    private readonly ValueList<Evidence> _evidence;

    /// <summary>The id of the entity, or null for a plain number.</summary>
    public string? EntityId { get; init; }

    /// <summary>The member of the entity, or <c>value</c> of a score; null for a plain number.</summary>
    public string? Member { get; init; }

    /// <summary>The value as culture-invariant text.</summary>
    public required string Value { get; init; }

    /// <summary>The number, or null for text.</summary>
    public double? Number { get; init; }

    /// <summary>The evidence for the value.</summary>
    public ImmutableArray<Evidence> Evidence { get => _evidence; init => _evidence = Guard.List(value); }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
