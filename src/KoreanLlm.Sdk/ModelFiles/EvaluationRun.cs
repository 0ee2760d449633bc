using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>What a file of evaluation results says: one system, its scores, and how they were obtained.</summary>
public sealed record EvaluationRun
{
    private readonly ValueList<EvaluationScore> _scores;
    private readonly ValueList<string> _leftOut;

    /// <summary>The format of the file.</summary>
    public required EvaluationFormat Format { get; init; }

    /// <summary>The system as the file names it: a repository such as <c>LGAI-EXAONE/EXAONE-4.0-32B</c>, a served name, a path.</summary>
    public required string System { get; init => field = Guard.Text(value); }

    /// <summary>The commit of the weights. Null where the file does not say.</summary>
    public string? SystemRevision { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The evaluation software.</summary>
    public string? Harness { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Its version or commit.</summary>
    public string? HarnessVersion { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The day of the run in coordinated universal time. Null where the file does not say.</summary>
    public DateOnly? RanOn { get; init; }

    /// <summary>Who ran it, as printed.</summary>
    public string? RanBy { get; init => field = Guard.TextOrNull(value); }

    /// <summary>What they are to the maker of the system.</summary>
    public EvaluatorRelation Relation { get; init; }

    /// <summary>The scores, in the order of the file.</summary>
    public required ImmutableArray<EvaluationScore> Scores { get => _scores; init => _scores = value; }

    /// <summary>What the file holds and no score could be made of, each with its place and the reason: a value that is no number, a metric without a name.</summary>
    public ImmutableArray<string> LeftOut { get => _leftOut; init => _leftOut = value; }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
