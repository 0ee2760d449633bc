using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>A model with its findings: a candidate, undecided or rejected.</summary>
public sealed record SelectedModel
{
    private readonly ValueList<RequirementFinding> _findings;
    private readonly ValueList<BenchmarkResult> _scores;

    /// <summary>The model.</summary>
    public required Model Model { get; init; }

    /// <summary>A finding for every requirement.</summary>
    public required ImmutableArray<RequirementFinding> Findings { get => _findings; init => _findings = Guard.List(value); }

    /// <summary>Whether it meets all of them: no where one is not met, else "cannot tell" where one cannot be told.</summary>
    public Answer Answer => Findings.Any(f => f.Answer.Not()).Not();

    /// <summary>The findings that speak against it: not met, or cannot tell.</summary>
    public IEnumerable<RequirementFinding> Reasons => Findings.Where(f => f.Answer != Answer.Yes);

    /// <summary>The scores asked for, as far as they are known, in the order of the requirements.</summary>
    public ImmutableArray<BenchmarkResult> Scores { get => _scores; init => _scores = Guard.List(value); }

    /// <summary>The finding on a requirement; null where it was not asked. Of several scores the first one.</summary>
    /// <param name="requirement">The requirement.</param>
    public RequirementFinding? Find(Requirement requirement) => Findings.FirstOrDefault(f => f.Requirement == requirement);

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
