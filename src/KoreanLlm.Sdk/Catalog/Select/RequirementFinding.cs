using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>How a model stands to one requirement, with the figures that decided.</summary>
public sealed record RequirementFinding
{
    private readonly ValueList<Evidence> _evidence;

    /// <summary>The requirement.</summary>
    public required Requirement Requirement { get; init; }

    /// <summary>For a score, the id of its benchmark; else null.</summary>
    public string? BenchmarkId { get; init; }

    /// <summary>Whether the model meets it.</summary>
    public required Answer Answer { get; init; }

    /// <summary>The figures that decided, or the fact that is missing, in English and Korean.</summary>
    public required LocalizedText Reason { get; init; }

    /// <summary>The evidence for them.</summary>
    public ImmutableArray<Evidence> Evidence { get => _evidence; init => _evidence = Guard.List(value); }

    /// <summary>Requirement, answer and reason.</summary>
    public override string ToString() => $"{Requirement}{(BenchmarkId is null ? "" : " " + BenchmarkId)}: {Answer}. {Reason.English}";
}
