using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>A duty that a legal text lays down, and what triggers it.</summary>
[JsonConverter(typeof(RecordConverter<Obligation>))]
public sealed record Obligation
{
    private readonly ValueList<ObligationTopic> _topics;

    /// <summary>A slug, unique in its guideline.</summary>
    public required string Id { get; init => field = Guard.Slug(value); }

    /// <summary>The article, e.g. <c>31(1)</c>.</summary>
    public required string Article { get; init => field = Guard.Text(value); }

    /// <summary>The duty, in the catalog's own words.</summary>
    public required LocalizedText Duty { get; init => field = Guard.Part(value); }

    /// <summary>What it is about, in the catalog's own classification.</summary>
    public ImmutableArray<ObligationTopic> Topics { get => _topics; init => _topics = Guard.List(value); }

    /// <summary>When it applies.</summary>
    public required ObligationTrigger Trigger { get; init => field = Guard.Part(value); }

    /// <summary>What follows a breach.</summary>
    public string? Sanction { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The highest fine.</summary>
    public Money? MaximumFine { get; init; }

    /// <summary>The first day on which it applies, where it differs from the text's.</summary>
    public DateOnly? InForceFrom { get; init; }

    /// <summary>The id of the <see cref="Source"/>, where it differs from the text's.</summary>
    public string? SourceId { get; init => field = value is null ? null : Guard.Slug(value); }

    /// <summary>The place in that source, e.g. <c>Article 31(2)</c>.</summary>
    public string? Locator { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The day on which that place was read.</summary>
    public DateOnly? ReadOn { get; init; }

    /// <summary>How sure the catalog is of this duty; that of the evidence of the whole text where null.</summary>
    public Confidence? Confidence { get; init => field = Guard.Defined(value); }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
