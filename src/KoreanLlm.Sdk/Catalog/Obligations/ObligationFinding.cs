using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>Whether a duty of a law applies to a deployment, and why. Information, no legal advice.</summary>
public sealed record ObligationFinding
{
    private readonly ValueList<Evidence> _evidence;

    /// <summary>The law, decree, notice or guideline.</summary>
    public required RegulatoryGuideline Guideline { get; init; }

    /// <summary>The duty.</summary>
    public required Obligation Obligation { get; init; }

    /// <summary>Whether it applies on the day: its condition holds and the text is in force.</summary>
    public required Answer Answer { get; init; }

    /// <summary>Whether the text binds; false for guidance one is free to follow, null where unknown.</summary>
    public bool? Binding { get; init; }

    /// <summary>Whether the duty is in force on the day asked for.</summary>
    public required Answer InForce { get; init; }

    /// <summary>Why: first whether it is in force, where it is not or that cannot be told, then the condition with the figures used; in English and Korean.</summary>
    public required LocalizedText Reason { get; init; }

    /// <summary>The condition by itself, with its parts.</summary>
    public required TriggerFinding Finding { get; init; }

    /// <summary>The evidence for the duty: from the source of its article, where it names one.</summary>
    public ImmutableArray<Evidence> Evidence { get => _evidence; init => _evidence = Guard.List(value); }

    /// <summary>Law, article, answer and reason in English.</summary>
    public override string ToString() => $"{Guideline.Name.English} {Obligation.Article}: {Answer}. {Reason.English}";
}
