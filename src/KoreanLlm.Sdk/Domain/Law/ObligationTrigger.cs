using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>The condition under which a duty applies.</summary>
[JsonConverter(typeof(RecordConverter<ObligationTrigger>))]
public sealed record ObligationTrigger
{
    private readonly ValueList<ObligationTrigger> _operands;

    /// <summary>What is asked.</summary>
    public required TriggerKind Kind { get; init; }

    /// <summary>The conditions combined, for <see cref="TriggerKind.AllOf"/>, <see cref="TriggerKind.AnyOf"/> and <see cref="TriggerKind.Not"/>.</summary>
    public ImmutableArray<ObligationTrigger> Operands { get => _operands; init => _operands = Guard.List(value); }

    /// <summary>How a figure is held against <see cref="Threshold"/>.</summary>
    public ThresholdComparison? Comparison { get; init => field = Guard.Defined(value); }

    /// <summary>The threshold: FLOPs, users a day or an amount of money. Above 0.</summary>
    public double? Threshold { get; init => field = Guard.Positive(value); }

    /// <summary>The ISO 4217 code of a threshold of money.</summary>
    public string? Currency { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The domain, for <see cref="TriggerKind.Domain"/>.</summary>
    public ModelDomain? Domain { get; init; }

    /// <summary>The condition in the catalog's own words.</summary>
    public string? Description { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
