namespace KoreanLlm.Sdk;

/// <summary>One item that two runs have a score of, each the mean of its attempts.</summary>
public sealed record PairedItem
{
    /// <summary>The item.</summary>
    public required string Id { get; init => field = Guard.Text(value); }

    /// <summary>The mean score of the first run.</summary>
    public required double First { get; init => field = Guard.Finite(value)!.Value; }

    /// <summary>The mean score of the second run.</summary>
    public required double Second { get; init => field = Guard.Finite(value)!.Value; }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
