using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>A government programme or a company's declared strategy.</summary>
[JsonConverter(typeof(RecordConverter<Initiative>))]
public sealed record Initiative : CatalogEntity
{
    private readonly ValueList<string> _owners;
    private readonly ValueList<BudgetFigure> _budgets;
    private readonly ValueList<InitiativeEvent> _events;
    private readonly ValueList<InitiativeStage> _stages;

    /// <summary>Whose it is: a government's or a company's.</summary>
    public required InitiativeKind Kind { get; init; }

    /// <summary>Ids of the organisations that own it.</summary>
    public required ImmutableArray<string> Owners { get => _owners; init => _owners = Guard.List(value); }

    /// <summary>When it began.</summary>
    public PartialDate? StartedOn { get; init; }

    /// <summary>What it is for, in the catalog's own words.</summary>
    public LocalizedText? Goal { get; init; }

    /// <summary>The totals in circulation. They count different things and must never be added or averaged.</summary>
    public ImmutableArray<BudgetFigure> Budgets { get => _budgets; init => _budgets = Guard.List(value); }

    /// <summary>What happened, in order.</summary>
    public ImmutableArray<InitiativeEvent> Events { get => _events; init => _events = Guard.List(value); }

    /// <summary>Its evaluation stages.</summary>
    public ImmutableArray<InitiativeStage> Stages { get => _stages; init => _stages = Guard.List(value); }
}
