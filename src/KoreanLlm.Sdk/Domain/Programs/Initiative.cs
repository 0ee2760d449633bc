using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>A government programme or a company's declared strategy.</summary>
public sealed record Initiative : CatalogEntity
{
    /// <summary>Whose it is: a government's or a company's.</summary>
    public required InitiativeKind Kind { get; init; }

    /// <summary>Ids of the organisations that own it.</summary>
    public required ImmutableArray<string> Owners { get; init => field = Guard.List(value); }

    /// <summary>When it began.</summary>
    public PartialDate? StartedOn { get; init; }

    /// <summary>What it is for, in the catalog's own words.</summary>
    public LocalizedText? Goal { get; init; }

    /// <summary>The totals in circulation. They count different things and must never be added or averaged.</summary>
    public ImmutableArray<BudgetFigure> Budgets { get; init => field = Guard.List(value); } = [];

    /// <summary>What happened, in order.</summary>
    public ImmutableArray<InitiativeEvent> Events { get; init => field = Guard.List(value); } = [];

    /// <summary>Its evaluation stages.</summary>
    public ImmutableArray<InitiativeStage> Stages { get; init => field = Guard.List(value); } = [];
}
