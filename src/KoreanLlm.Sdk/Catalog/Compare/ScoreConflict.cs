using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>One cell that sources print differently.</summary>
public sealed record ScoreConflict
{
    private readonly ValueList<BenchmarkResult> _results;

    /// <summary>The id of the model or reference model.</summary>
    public required string SystemId { get; init; }

    /// <summary>The id of the benchmark.</summary>
    public required string BenchmarkId { get; init; }

    /// <summary>How serious the disagreement is.</summary>
    public required ScoreConflictKind Kind { get; init; }

    /// <summary>The setting that all of them state, as far as they state one.</summary>
    public required EvaluationSetting Setting { get; init; }

    /// <summary>The scores, at least two different ones.</summary>
    public required ImmutableArray<BenchmarkResult> Results { get => _results; init => _results = Guard.List(value); }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
