namespace KoreanLlm.Sdk;

/// <summary>The score of one item of a task, for tests that pair the answers of two systems.</summary>
public sealed record EvaluationItem
{
    /// <summary>The item as the software names it. Two runs of the same task give an item the same name.</summary>
    public required string Id { get; init => field = Guard.Text(value); }

    /// <summary>The metric, or the scorer.</summary>
    public required string Metric { get; init => field = Guard.Text(value); }

    /// <summary>The filter of the answers that was scored. Null where there was none.</summary>
    public string? Filter { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Which attempt at the item it was, from 1.</summary>
    public int Epoch { get; init => field = Guard.AtLeast(value, 1); } = 1;

    /// <summary>The score: 1 for right and 0 for wrong where answers are either.</summary>
    public required double Score { get; init => field = Guard.Finite(value)!.Value; }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
