namespace KoreanLlm.Sdk;

/// <summary>One score of a file of evaluation results, as the file gives it.</summary>
public sealed record EvaluationScore
{
    /// <summary>The task as the software names it: <c>kmmlu_direct_law</c>.</summary>
    public required string Task { get; init => field = Guard.Text(value); }

    /// <summary>The metric: <c>acc</c>, <c>exact_match</c>.</summary>
    public required string Metric { get; init => field = Guard.Text(value); }

    /// <summary>The filter of the answers that was scored: <c>strict-match</c>. Null where there was none.</summary>
    public string? Filter { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The score, in the unit of the file.</summary>
    public required double Value { get; init => field = Guard.Finite(value)!.Value; }

    /// <summary>Its standard error, in the same unit. Null where none is given.</summary>
    public double? StandardError
    {
        get;
        init => field = value is < 0 ? throw new ArgumentOutOfRangeException(nameof(StandardError), value, "StandardError must be 0 or more.") : Guard.Finite(value);
    }

    /// <summary>The least possible score. Null where unknown or unbounded.</summary>
    public double? Minimum { get; init => field = Guard.Finite(value); }

    /// <summary>The greatest possible score. Null where unknown or unbounded.</summary>
    public double? Maximum { get; init => field = Guard.Finite(value); }

    /// <summary>Whether more is better. Null where the file does not say.</summary>
    public bool? HigherIsBetter { get; init; }

    /// <summary>Items that were scored. At least 1.</summary>
    public int? Items { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Worked examples in the prompt. At least 0.</summary>
    public int? Shots { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The version of the task.</summary>
    public string? TaskVersion { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The hash of the items that the software states.</summary>
    public string? ItemsHash { get; init => field = Guard.TextOrNull(value); }

    /// <summary>How answers were generated, as the file puts it: <c>temperature=0, max_gen_toks=512</c>.</summary>
    public string? GenerationArguments { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Whether the model was asked to reason. Null where the file does not say.</summary>
    public bool? Reasoning { get; init; }

    /// <summary>Whether the score sums up other tasks of the file.</summary>
    public bool IsGroup { get; init; }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
