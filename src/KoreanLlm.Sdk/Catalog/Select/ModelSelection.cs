using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>Which models meet requirements, of which that cannot be told, and which do not. Together the three lists hold every model once, each with every reason.</summary>
public sealed record ModelSelection
{
    private readonly ValueList<SelectedModel> _candidates;
    private readonly ValueList<SelectedModel> _undecided;
    private readonly ValueList<SelectedModel> _rejected;

    /// <summary>What was asked.</summary>
    public required ModelRequirements Requirements { get; init; }

    /// <summary>The day for which it was answered.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The models that meet every requirement: by the scores asked for, then the newest release.</summary>
    public required ImmutableArray<SelectedModel> Candidates { get => _candidates; init => _candidates = Guard.List(value); }

    /// <summary>The models that fail none, with one or more that cannot be told; in the same order.</summary>
    public required ImmutableArray<SelectedModel> Undecided { get => _undecided; init => _undecided = Guard.List(value); }

    /// <summary>The models that fail at least one, in the order of the catalog.</summary>
    public required ImmutableArray<SelectedModel> Rejected { get => _rejected; init => _rejected = Guard.List(value); }

    /// <summary>All models: candidates, undecided, rejected.</summary>
    public IEnumerable<SelectedModel> All => Candidates.Concat(Undecided).Concat(Rejected);

    /// <summary>What was found on a model; null where the catalog does not have it.</summary>
    /// <param name="modelId">Its id.</param>
    public SelectedModel? Find(string modelId) => All.FirstOrDefault(s => s.Model.Id == modelId);

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
