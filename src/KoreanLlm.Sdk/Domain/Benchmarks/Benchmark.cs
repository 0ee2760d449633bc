using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>A test of language models, in one version.</summary>
[JsonConverter(typeof(RecordConverter<Benchmark>))]
public sealed record Benchmark : CatalogEntity
{
    private readonly ValueList<string> _creators;
    private readonly ValueList<string> _languages;
    private readonly ValueList<string> _knownFaults;

    /// <summary>The name it shares with other, different tests, e.g. <c>Ko-IFEval</c>.</summary>
    public string? Family { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The version or edition.</summary>
    public string? Version { get; init => field = Guard.TextOrNull(value); }

    /// <summary>What it measures, in the catalog's own words.</summary>
    public string? Measures { get; init => field = Guard.TextOrNull(value); }

    /// <summary>How many items are scored. At least 1.</summary>
    public int? Items { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Answer options per item, where every item has the same number. At least 2.</summary>
    public int? Options { get; init => field = Guard.AtLeast(value, 2); }

    /// <summary>The score of random guessing, in the unit of the benchmark.</summary>
    public double? RandomBaseline { get; init => field = Guard.Finite(value); }

    /// <summary>The score of people, in the unit of the benchmark.</summary>
    public double? HumanBaseline { get; init => field = Guard.Finite(value); }

    /// <summary>What a score is, e.g. <c>accuracy</c>.</summary>
    public required string Metric { get; init => field = Guard.Text(value); }

    /// <summary>The unit of scores: <c>percent</c> (0 to 100), <c>points</c>, <c>grade</c>.</summary>
    public required string Unit { get; init => field = Guard.Text(value); }

    /// <summary>The lowest possible score.</summary>
    public double? Minimum { get; init => field = Guard.Finite(value); }

    /// <summary>The highest possible score.</summary>
    public double? Maximum { get; init => field = Guard.Finite(value); }

    /// <summary>Whether a higher score is better.</summary>
    public required bool HigherIsBetter { get; init; }

    /// <summary>Organisation ids or plain names of its makers.</summary>
    public ImmutableArray<string> Creators { get => _creators; init => _creators = Guard.List(value); }

    /// <summary>When it was published.</summary>
    public PartialDate? PublishedOn { get; init; }

    /// <summary>The address of its paper.</summary>
    public string? Paper { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Its dataset on Hugging Face.</summary>
    public string? DatasetId { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The licence of its data.</summary>
    public LicenseTerms? License { get; init; }

    /// <summary>Its task name in lm-evaluation-harness.</summary>
    public string? HarnessTask { get; init => field = Guard.TextOrNull(value); }

    /// <summary>BCP 47 tags of its languages.</summary>
    public ImmutableArray<string> Languages { get => _languages; init => _languages = Guard.List(value); }

    /// <summary>Known faults and traps, in the catalog's own words.</summary>
    public ImmutableArray<string> KnownFaults { get => _knownFaults; init => _knownFaults = Guard.List(value); }
}
