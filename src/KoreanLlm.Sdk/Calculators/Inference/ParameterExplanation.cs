namespace KoreanLlm.Sdk.Calculators;

/// <summary>Elements that a published total counts and the count of parameters does not, or the other way round.</summary>
public sealed record ParameterExplanation
{
    /// <summary>What the elements are.</summary>
    public required ParameterDifference Cause { get; init; }

    /// <summary>How many, in units; negative where the published total leaves them out.</summary>
    public required long Elements { get; init; }

    /// <summary>Cause and elements, culture-invariant.</summary>
    public override string ToString() => FormattableString.Invariant($"{Cause}: {Elements}");
}
