using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>Which models meet requirements, and why each other one does not. Together the two lists hold every model of the catalog once.</summary>
public sealed record ModelSelection
{
    /// <summary>What was asked.</summary>
    public required ModelRequirements Requirements { get; init; }

    /// <summary>The candidates: certain ones first, then by the scores asked for, then the newest release.</summary>
    public required ImmutableArray<SelectedModel> Candidates { get; init => field = Guard.List(value); }

    /// <summary>The rejected models, in the order of the catalog, each with every reason.</summary>
    public required ImmutableArray<SelectedModel> Rejected { get; init => field = Guard.List(value); }
}
