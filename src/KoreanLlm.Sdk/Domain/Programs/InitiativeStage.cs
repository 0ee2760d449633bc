using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>An evaluation stage of an initiative.</summary>
[JsonConverter(typeof(RecordConverter<InitiativeStage>))]
public sealed record InitiativeStage
{
    private readonly ValueList<StageCriterion> _criteria;
    private readonly ValueList<StageFigure> _figures;

    /// <summary>Its number, from 1.</summary>
    public required int Number { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Its name.</summary>
    public required string Name { get; init => field = Guard.Text(value); }

    /// <summary>When its result was announced.</summary>
    public PartialDate? EndedOn { get; init; }

    /// <summary>What was judged and how much it weighed.</summary>
    public ImmutableArray<StageCriterion> Criteria { get => _criteria; init => _criteria = Guard.List(value); }

    /// <summary>What was published of all teams together: means, gaps, best scores and who had them.</summary>
    public ImmutableArray<StageFigure> Figures { get => _figures; init => _figures = Guard.List(value); }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
