using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>How a claim is checked: which values, which operation, what was stated, and how near is near enough.</summary>
[JsonConverter(typeof(RecordConverter<ClaimCheck>))]
public sealed record ClaimCheck
{
    private readonly ValueList<ClaimOperand> _rivals;

    /// <summary>The operation.</summary>
    public required ClaimCheckKind Kind { get; init; }

    /// <summary>The left, or only, value; for a count, the <c>endpoints</c> of a model, whose open services are counted.</summary>
    public ClaimOperand? Left { get; init; }

    /// <summary>The right value.</summary>
    public ClaimOperand? Right { get; init; }

    /// <summary>What the claim states, in <see cref="Unit"/>.</summary>
    public double? Stated { get; init => field = Guard.Finite(value); }

    /// <summary>What the claim states, as text, for facts that are not numbers.</summary>
    public string? StatedText { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The unit of <see cref="Stated"/>.</summary>
    public string? Unit { get; init => field = Guard.TextOrNull(value); }

    /// <summary>How far the computed value may lie from the stated one, in its unit. Above 0.</summary>
    public double? Tolerance { get; init => field = Guard.Positive(value); }

    /// <summary>Rivals of <see cref="Right"/> (of <see cref="Left"/> where there is no right value): if one of them changes the answer, the claim is at best imprecise.</summary>
    public ImmutableArray<ClaimOperand> Rivals { get => _rivals; init => _rivals = Guard.List(value); }

    /// <summary>How left is said to stand to right, for a comparison.</summary>
    public ClaimComparison? Comparison { get; init => field = Guard.Defined(value); }

    /// <summary>The id of the forecast, for a growth check.</summary>
    public string? Forecast { get; init => field = value is null ? null : Guard.Slug(value); }

    /// <summary>The id of the initiative, for a count of its consortia.</summary>
    public string? Initiative { get; init => field = value is null ? null : Guard.Slug(value); }

    /// <summary>The id of the benchmark, for a count of the models of the catalog with a score on it. A score dated to a month or year counts from its last day.</summary>
    public string? Benchmark { get; init => field = value is null ? null : Guard.Slug(value); }

    /// <summary>The day of the check.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The verdict, for an editorial check only.</summary>
    public ClaimVerdict? Verdict { get; init => field = Guard.Defined(value); }

    /// <summary>Why (editorial), or what a reader must know besides, in the catalog's own words.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
