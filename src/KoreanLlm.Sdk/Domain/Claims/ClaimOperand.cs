using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>A value that a check takes from the catalog: a fact, a benchmark score, or a number.</summary>
[JsonConverter(typeof(RecordConverter<ClaimOperand>))]
public sealed record ClaimOperand
{
    /// <summary>The id of the entity.</summary>
    public string? Entity { get; init => field = value is null ? null : Guard.Slug(value); }

    /// <summary>The kind of the entity; needed where entities of several kinds share the id. For a score, null: its system is a model or a reference model.</summary>
    public EntityKind? Kind { get; init; }

    /// <summary>The member of the entity, with dots; <c>trainingCompute</c> is worked out for a model, in FLOPs.</summary>
    public string? Member { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The id of the benchmark, for a score.</summary>
    public string? Benchmark { get; init => field = value is null ? null : Guard.Slug(value); }

    /// <summary>The id of the source or table to take the score from.</summary>
    public string? Source { get; init => field = value is null ? null : Guard.Slug(value); }

    /// <summary>A plain number.</summary>
    public double? Value { get; init => field = Guard.Finite(value); }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
