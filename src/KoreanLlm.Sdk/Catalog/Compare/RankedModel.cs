using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk;

/// <summary>A model with its score in a ranking.</summary>
public sealed record RankedModel
{
    /// <summary>The model.</summary>
    public required Model Model { get; init; }

    /// <summary>Its score.</summary>
    public required BenchmarkResult Result { get; init; }

    /// <summary>The Wilson interval of the score as fractions; null unless the score is a percentage of a known number of items.</summary>
    public Interval? Interval { get; init; }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
