using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>A team of organisations in an <see cref="Initiative"/>.</summary>
public sealed record Consortium : CatalogEntity
{
    /// <summary>The id of the <see cref="Initiative"/>.</summary>
    public required string InitiativeId { get; init => field = Guard.Slug(value); }

    /// <summary>The id of the leading organisation.</summary>
    public required string Lead { get; init => field = Guard.Slug(value); }

    /// <summary>Its members, the lead included, each with the time of membership.</summary>
    public required ImmutableArray<ConsortiumMember> Members { get; init => field = Guard.List(value); }

    /// <summary>What it said it would build, in the catalog's own words.</summary>
    public ImmutableArray<string> PlannedModels { get; init => field = Guard.List(value); } = [];

    /// <summary>The models it submitted to a stage.</summary>
    public ImmutableArray<SubmittedModel> SubmittedModels { get; init => field = Guard.List(value); } = [];

    /// <summary>Selection, advancement and elimination, in order.</summary>
    public required ImmutableArray<ConsortiumEvent> Events { get; init => field = Guard.List(value); }

    /// <summary>Its published evaluation scores.</summary>
    public ImmutableArray<ConsortiumScore> Scores { get; init => field = Guard.List(value); } = [];

    /// <summary>Its standing at the end of a day.</summary>
    /// <param name="day">The day; an event of that day counts.</param>
    public ConsortiumStatus StatusOn(DateOnly day)
    {
        var status = ConsortiumStatus.NotYetSelected;
        foreach (var e in Events.Where(e => e.On <= day).OrderBy(e => e.On))
        {
            status = e.Kind switch
            {
                ConsortiumEventKind.Eliminated => ConsortiumStatus.Eliminated,
                ConsortiumEventKind.Withdrawn => ConsortiumStatus.Withdrawn,
                _ => ConsortiumStatus.Active,
            };
        }

        return status;
    }

    /// <summary>Its members on a day.</summary>
    /// <param name="day">The day. A membership known only to the month or year counts from its first day to its last.</param>
    public ImmutableArray<ConsortiumMember> MembersOn(DateOnly day) =>
        [.. Members.Where(m => (m.From is not { } from || from.First <= day) && (m.Until is not { } until || until.Last > day))];
}
