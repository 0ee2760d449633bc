using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>An evaluation stage of an initiative.</summary>
public sealed record InitiativeStage
{
    /// <summary>Its number, from 1.</summary>
    public required int Number { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Its name.</summary>
    public required string Name { get; init => field = Guard.Text(value); }

    /// <summary>When its result was announced.</summary>
    public PartialDate? EndedOn { get; init; }

    /// <summary>What was judged and how much it weighed.</summary>
    public ImmutableArray<StageCriterion> Criteria { get; init => field = Guard.List(value); } = [];

    /// <summary>What was published of all teams together: means, gaps, best scores and who had them.</summary>
    public ImmutableArray<StageFigure> Figures { get; init => field = Guard.List(value); } = [];
}
