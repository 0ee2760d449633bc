namespace KoreanLlm.Sdk;

/// <summary>How completely one member is known across the entities of a kind.</summary>
public sealed record MemberCoverage
{
    /// <summary>The kind of entity.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>The member by its name in the data, e.g. <c>trainingTokens</c>.</summary>
    public required string Member { get; init; }

    /// <summary>Entities for which it has a value.</summary>
    public required int Known { get; init; }

    /// <summary>Entities for which it is known to be undisclosed.</summary>
    public required int Undisclosed { get; init; }

    /// <summary>Entities for which it makes no sense.</summary>
    public required int NotApplicable { get; init; }

    /// <summary>Entities for which the catalog does not know it.</summary>
    public required int Unknown { get; init; }

    /// <summary>The earliest day on which evidence for a known value was read, or null where none is known.</summary>
    public DateOnly? OldestReadOn { get; init; }

    /// <summary>The latest day on which evidence for a known value was read, or null where none is known.</summary>
    public DateOnly? NewestReadOn { get; init; }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
