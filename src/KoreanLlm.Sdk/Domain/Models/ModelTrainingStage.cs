using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>A stage of a model's training, as its makers tell the stages apart.</summary>
[JsonConverter(typeof(RecordConverter<ModelTrainingStage>))]
public sealed record ModelTrainingStage
{
    /// <summary>What the makers call it, e.g. <c>pre-training</c>, <c>long-context extension</c>, <c>supervised fine-tuning</c>.</summary>
    public required string Name { get; init => field = Guard.Text(value); }

    /// <summary>The tokens it saw, in units; null where no count is stated. At least 1.</summary>
    public long? Tokens { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
