namespace KoreanLlm.Sdk;

/// <summary>A criterion of an evaluation stage.</summary>
public sealed record StageCriterion
{
    /// <summary>What was judged.</summary>
    public required string Name { get; init => field = Guard.Text(value); }

    /// <summary>The points it could give. Above 0.</summary>
    public required double Weight { get; init => field = Guard.Positive(value)!.Value; }
}
