using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>A law, decree, notice or guideline that concerns language models.</summary>
[JsonConverter(typeof(RecordConverter<RegulatoryGuideline>))]
public sealed record RegulatoryGuideline : CatalogEntity
{
    private readonly ValueList<string> _scopeIncludes;
    private readonly ValueList<string> _scopeExcludes;
    private readonly ValueList<Amendment> _amendments;
    private readonly ValueList<Obligation> _obligations;

    /// <summary>The kind of instrument.</summary>
    public required InstrumentKind Kind { get; init; }

    /// <summary>The id or name of the authority that issues or enforces it.</summary>
    public required string Authority { get; init => field = Guard.Text(value); }

    /// <summary>Where it applies: an ISO 3166 code or <c>EU</c>, e.g. <c>KR</c>, <c>US-CA</c>.</summary>
    public required string Jurisdiction { get; init => field = Guard.Text(value); }

    /// <summary>Its official number.</summary>
    public string? DocumentNumber { get; init => field = Guard.TextOrNull(value); }

    /// <summary>When it was promulgated.</summary>
    public PartialDate? PromulgatedOn { get; init; }

    /// <summary>When it was issued.</summary>
    public PartialDate? IssuedOn { get; init; }

    /// <summary>The first day on which it is in force.</summary>
    public DateOnly? InForceFrom { get; init; }

    /// <summary>The day from which it is no longer in force; null while it lasts.</summary>
    public DateOnly? InForceUntil { get; init; }

    /// <summary>Its standing on the day of the catalog.</summary>
    public required GuidelineStatus Status { get; init => field = Guard.Defined(value); }

    /// <summary>Whether it binds; false for guidance.</summary>
    public bool? Binding { get; init; }

    /// <summary>The id of the instrument it rests on.</summary>
    public string? BasedOn { get; init => field = value is null ? null : Guard.Slug(value); }

    /// <summary>What it is, in the catalog's own words.</summary>
    public LocalizedText? Summary { get; init; }

    /// <summary>What falls under it.</summary>
    public ImmutableArray<string> ScopeIncludes { get => _scopeIncludes; init => _scopeIncludes = Guard.List(value); }

    /// <summary>What does not fall under it.</summary>
    public ImmutableArray<string> ScopeExcludes { get => _scopeExcludes; init => _scopeExcludes = Guard.List(value); }

    /// <summary>Whether its compute threshold counts all training, e.g. fine-tuning and data preparation, and not pre-training alone.</summary>
    public bool? CountsAllTraining { get; init; }

    /// <summary>No fines before this date.</summary>
    public PartialDate? GraceUntil { get; init; }

    /// <summary>Its amendments.</summary>
    public ImmutableArray<Amendment> Amendments { get => _amendments; init => _amendments = Guard.List(value); }

    /// <summary>The duties it lays down.</summary>
    public ImmutableArray<Obligation> Obligations { get => _obligations; init => _obligations = Guard.List(value); }

    /// <summary>
    /// Whether it is in force on a day: from <see cref="InForceFrom"/>, included, to <see cref="InForceUntil"/>, excluded. Guidance that names no first day holds from the day it was issued.
    /// A draft is not in force, nor is a text that was revoked or superseded without a day of its end. It cannot be told where no first day is known.
    /// </summary>
    /// <param name="day">The day.</param>
    public Answer IsInForceOn(DateOnly day)
    {
        var over = InForceUntil is { } until ? until <= day : Status == GuidelineStatus.Revoked || Status == GuidelineStatus.Superseded;
        if (over || Status == GuidelineStatus.Draft)
        {
            return Answer.No;
        }

        return InForceFrom is { } from ? Answers.Of(from <= day)
            : Binding == false && IssuedOn is { } issued ? issued.IsReachedBy(day)
            : (IssuedOn ?? PromulgatedOn)?.IsReachedBy(day) == Answer.No ? Answer.No
            : Answer.CannotTell;
    }
}
