using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>A rival value for a member: who gives it, and why the published value was preferred.</summary>
[JsonConverter(typeof(RecordConverter<Conflict>))]
public sealed record Conflict
{
    /// <summary>The member, by its name in the data.</summary>
    public required string Member { get; init => field = Guard.Text(value); }

    /// <summary>The rival value as text, culture-invariant.</summary>
    public required string Value { get; init => field = Guard.Text(value); }

    /// <summary>The id of the <see cref="Source"/> that gives it.</summary>
    public required string SourceId { get; init => field = Guard.Slug(value); }

    /// <summary>The day on which that source was read.</summary>
    public DateOnly? ReadOn { get; init; }

    /// <summary>Where in the source.</summary>
    public string? Locator { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The rule that decided.</summary>
    public required ConflictRule Rule { get; init; }

    /// <summary>Why the published value was preferred, in the catalog's own words.</summary>
    public required string Reason { get; init => field = Guard.Text(value); }

    /// <summary>Member, rival value, source, rule and reason.</summary>
    public override string ToString() => $"{Member} {Value} ({SourceId}), {Rule}: {Reason}";
}
