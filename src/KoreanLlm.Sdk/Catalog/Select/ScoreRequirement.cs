using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>A score that a model must reach on a benchmark.</summary>
[JsonConverter(typeof(RecordConverter<ScoreRequirement>))]
public sealed record ScoreRequirement
{
    /// <summary>The id or name of the benchmark.</summary>
    public required string Benchmark { get; init => field = Guard.Text(value); }

    /// <summary>The least score (the greatest where lower is better), in the benchmark's unit.</summary>
    public required double AtLeast { get; init => field = Guard.Finite(value)!.Value; }

    /// <summary>The setting a score must have to count: members left null match every setting. Null for any setting.</summary>
    public EvaluationSetting? Setting { get; init; }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
