using System.Collections.Immutable;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk;

/// <summary>A model with its score in a ranking.</summary>
public sealed record RankedModel
{
    private readonly ValueList<SettingDifference> _differences;

    /// <summary>The model.</summary>
    public required Model Model { get; init; }

    /// <summary>Its score.</summary>
    public required BenchmarkResult Result { get; init; }

    /// <summary>
    /// How its score stands to the setting of the group: the same, or marked as <see cref="Comparability.SettingUnknown"/> where one of the two is silent about a part of it,
    /// and as <see cref="Comparability.DifferentSettings"/> where the caller insisted.
    /// </summary>
    public required Comparability Comparability { get; init; }

    /// <summary>Where its setting differs from that of the group, or where one of them is silent.</summary>
    public ImmutableArray<SettingDifference> Differences { get => _differences; init => _differences = Guard.List(value); }

    /// <summary>The interval of the score as fractions: from its standard error where one is stated, otherwise that of Wilson; null unless the score is a percentage with either an error or a known number of items.</summary>
    public Interval? Interval { get; init; }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
