using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>Scores on one benchmark that may be compared with each other, but for those that are marked.</summary>
public sealed record RankingGroup
{
    private readonly ValueList<RankedModel> _models;

    /// <summary>The setting of the group.</summary>
    public required EvaluationSetting Setting { get; init; }

    /// <summary>The id of the one table they come from; null where a stated setting joins several.</summary>
    public string? TableId { get; init; }

    /// <summary>The models, best first; one whose setting is not that of the group, or not known to be, is marked.</summary>
    public required ImmutableArray<RankedModel> Models { get => _models; init => _models = Guard.List(value); }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
