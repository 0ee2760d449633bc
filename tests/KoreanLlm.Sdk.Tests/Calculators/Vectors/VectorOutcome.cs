namespace KoreanLlm.Sdk.Tests.Calculators.Vectors;

/// <summary>What became of one vector.</summary>
public sealed record VectorOutcome
{
    public required ReferenceVector Vector { get; init; }

    /// <summary>Whether a handler answers the calculator name.</summary>
    public required bool Covered { get; init; }

    /// <summary>Why a covered vector failed, or null.</summary>
    public string? Failure { get; init; }

    public bool Passed => Covered && Failure is null;
}
