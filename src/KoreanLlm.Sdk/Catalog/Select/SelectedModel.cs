using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>A model with its findings, as a candidate or rejected.</summary>
public sealed record SelectedModel
{
    private readonly ValueList<RequirementFinding> _findings;
    private readonly ValueList<BenchmarkResult> _scores;

    /// <summary>The model.</summary>
    public required Model Model { get; init; }

    /// <summary>A finding for every requirement.</summary>
    public required ImmutableArray<RequirementFinding> Findings { get => _findings; init => _findings = Guard.List(value); }

    /// <summary>Whether every requirement is known to be met.</summary>
    public bool IsCertain => Findings.All(f => f.Answer == Answer.Yes);

    /// <summary>The findings that speak against it: not met, or cannot tell.</summary>
    public IEnumerable<RequirementFinding> Reasons => Findings.Where(f => f.Answer != Answer.Yes);

    /// <summary>The scores asked for, as far as they are known, in the order of the requirements.</summary>
    public ImmutableArray<BenchmarkResult> Scores { get => _scores; init => _scores = Guard.List(value); }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
