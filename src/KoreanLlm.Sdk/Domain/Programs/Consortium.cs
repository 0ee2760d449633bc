using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>A team of organisations in an <see cref="Initiative"/>.</summary>
[JsonConverter(typeof(RecordConverter<Consortium>))]
public sealed record Consortium : CatalogEntity
{
    private readonly ValueList<ConsortiumMember> _members;
    private readonly ValueList<string> _plannedModels;
    private readonly ValueList<SubmittedModel> _submittedModels;
    private readonly ValueList<ConsortiumEvent> _events;
    private readonly ValueList<ConsortiumScore> _scores;

    /// <summary>The id of the <see cref="Initiative"/>.</summary>
    public required string InitiativeId { get; init => field = Guard.Slug(value); }

    /// <summary>The id of the leading organisation.</summary>
    public required string Lead { get; init => field = Guard.Slug(value); }

    /// <summary>Its members, the lead included, each with the time of membership.</summary>
    public required ImmutableArray<ConsortiumMember> Members { get => _members; init => _members = Guard.List(value); }

    /// <summary>What it said it would build, in the catalog's own words.</summary>
    public ImmutableArray<string> PlannedModels { get => _plannedModels; init => _plannedModels = Guard.List(value); }

    /// <summary>The models it submitted to a stage.</summary>
    public ImmutableArray<SubmittedModel> SubmittedModels { get => _submittedModels; init => _submittedModels = Guard.List(value); }

    /// <summary>Selection, advancement and elimination, in order.</summary>
    public required ImmutableArray<ConsortiumEvent> Events { get => _events; init => _events = Guard.List(value); }

    /// <summary>Its published evaluation scores.</summary>
    public ImmutableArray<ConsortiumScore> Scores { get => _scores; init => _scores = Guard.List(value); }

    /// <summary>Its standing at the end of a day.</summary>
    /// <param name="day">The day; an event of that day counts.</param>
    public ConsortiumStatus StatusOn(DateOnly day)
    {
        var status = ConsortiumStatus.NotYetSelected;
        foreach (var e in Events.Where(e => e.On <= day).OrderBy(e => e.On))
        {
            status = e.Kind.Leaves;
        }

        return status;
    }

    /// <summary>Its members on a day; apart from them those of which it cannot be told, because only the month or year they joined or left in is known.</summary>
    /// <param name="day">The day. One who leaves that day is no longer a member.</param>
    /// <remarks>A member whose joining nobody dates counts from the day the catalog read of it; before the first event there is no team to be a member of.</remarks>
    public DecidedList<ConsortiumMember> MembersOn(DateOnly day) => DecidedList<ConsortiumMember>.Of(Members, member =>
    {
        var joined = member.From?.IsReachedBy(day) ?? JoinedUndated(day);
        return member.Until is { } until ? joined.And(until.IsReachedBy(day).Not()) : joined;
    });

    private Answer JoinedUndated(DateOnly day) =>
        Events.All(e => e.On > day) ? Answer.No
        : Evidence.Any(e => e.ReadOn <= day && e.Supports("members")) ? Answer.Yes
        : Answer.CannotTell;
}
