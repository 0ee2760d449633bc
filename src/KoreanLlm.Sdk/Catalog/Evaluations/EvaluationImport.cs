using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>An evaluation run as entities of the catalog, with all that could not become one.</summary>
public sealed record EvaluationImport
{
    private readonly ValueList<EvaluationScore> _unknownTasks;
    private readonly ValueList<string> _leftOut;
    private readonly ValueList<string> _notes;

    /// <summary>Results with their source and, where no name matched, their system: lay it over the catalog.</summary>
    public required CatalogOverlay Overlay { get; init; }

    /// <summary>The id of the system, in the catalog or new.</summary>
    public required string SystemId { get; init => field = Guard.Slug(value); }

    /// <summary>Whether the system is new.</summary>
    public required bool IsNewSystem { get; init; }

    /// <summary>
    /// Scores of tasks that are no benchmark of the catalog; a part of a benchmark that the catalog has only as a whole is one of them. To import one under a benchmark nevertheless, give
    /// the score the harness task of the benchmark: <c>score with { Task = "kmmlu" }</c>.
    /// </summary>
    public ImmutableArray<EvaluationScore> UnknownTasks { get => _unknownTasks; init => _unknownTasks = Guard.List(value); }

    /// <summary>Scores of known tasks that are no result, each with the reason: another metric, a scale that cannot be told. What the reader of the file left out comes first.</summary>
    public ImmutableArray<string> LeftOut { get => _leftOut; init => _leftOut = Guard.List(value); }

    /// <summary>What was concluded: fractions taken as percent, a task taken for a benchmark.</summary>
    public ImmutableArray<string> Notes { get => _notes; init => _notes = Guard.List(value); }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
