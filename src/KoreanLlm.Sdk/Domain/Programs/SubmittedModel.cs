namespace KoreanLlm.Sdk;

/// <summary>A model that a consortium submitted to a stage.</summary>
public sealed record SubmittedModel
{
    /// <summary>The number of the stage, from 1.</summary>
    public required int Stage { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The id of the <see cref="Model"/>.</summary>
    public required string ModelId { get; init => field = Guard.Slug(value); }
}
