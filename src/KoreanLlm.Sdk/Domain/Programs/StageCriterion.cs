using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>A criterion of an evaluation stage.</summary>
[JsonConverter(typeof(RecordConverter<StageCriterion>))]
public sealed record StageCriterion
{
    /// <summary>What was judged.</summary>
    public required string Name { get; init => field = Guard.Text(value); }

    /// <summary>The points it could give. Above 0.</summary>
    public required double Weight { get; init => field = Guard.Positive(value)!.Value; }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
