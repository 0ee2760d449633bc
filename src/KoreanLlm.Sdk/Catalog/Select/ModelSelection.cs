using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>Which models meet requirements, and why each other one does not. Together the two lists hold every model of the catalog once.</summary>
public sealed record ModelSelection
{
    private readonly ValueList<SelectedModel> _candidates;
    private readonly ValueList<SelectedModel> _rejected;

    /// <summary>What was asked.</summary>
    public required ModelRequirements Requirements { get; init; }

    /// <summary>The candidates: certain ones first, then by the scores asked for, then the newest release.</summary>
    public required ImmutableArray<SelectedModel> Candidates { get => _candidates; init => _candidates = Guard.List(value); }

    /// <summary>The rejected models, in the order of the catalog, each with every reason.</summary>
    public required ImmutableArray<SelectedModel> Rejected { get => _rejected; init => _rejected = Guard.List(value); }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
