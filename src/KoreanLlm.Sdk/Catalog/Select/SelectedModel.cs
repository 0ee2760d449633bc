using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>A model with its findings, as a candidate or rejected.</summary>
public sealed record SelectedModel
{
    /// <summary>The model.</summary>
    public required Model Model { get; init; }

    /// <summary>A finding for every requirement.</summary>
    public required ImmutableArray<RequirementFinding> Findings { get; init => field = Guard.List(value); }

    /// <summary>Whether every requirement is known to be met.</summary>
    public bool IsCertain => Findings.All(f => f.Answer == Answer.Yes);

    /// <summary>The findings that speak against it: not met, or cannot tell.</summary>
    public IEnumerable<RequirementFinding> Reasons => Findings.Where(f => f.Answer != Answer.Yes);

    /// <summary>The scores asked for, as far as they are known, in the order of the requirements.</summary>
    public ImmutableArray<BenchmarkResult> Scores { get; init => field = Guard.List(value); } = [];
}
