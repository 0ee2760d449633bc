using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>What a condition of a duty comes to for a deployment.</summary>
public sealed record TriggerFinding
{
    private readonly ValueList<TriggerFinding> _operands;

    /// <summary>The condition.</summary>
    public required ObligationTrigger Trigger { get; init; }

    /// <summary>Whether it holds.</summary>
    public required Answer Answer { get; init; }

    /// <summary>Why, with the figure and the threshold used, in English and Korean.</summary>
    public required LocalizedText Reason { get; init; }

    /// <summary>The findings of the operands of a combined condition.</summary>
    public ImmutableArray<TriggerFinding> Operands { get => _operands; init => _operands = Guard.List(value); }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
