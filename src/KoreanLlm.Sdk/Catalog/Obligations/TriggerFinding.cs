using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>What a condition of a duty comes to for a deployment.</summary>
public sealed record TriggerFinding
{
    /// <summary>The condition.</summary>
    public required ObligationTrigger Trigger { get; init; }

    /// <summary>Whether it holds.</summary>
    public required Answer Answer { get; init; }

    /// <summary>Why, with the figure and the threshold used, in English and Korean.</summary>
    public required LocalizedText Reason { get; init; }

    /// <summary>The findings of the operands of a combined condition.</summary>
    public ImmutableArray<TriggerFinding> Operands { get; init => field = Guard.List(value); } = [];
}
