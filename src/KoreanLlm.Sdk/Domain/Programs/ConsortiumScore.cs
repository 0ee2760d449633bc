using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>A published evaluation score of a consortium.</summary>
[JsonConverter(typeof(RecordConverter<ConsortiumScore>))]
public sealed record ConsortiumScore
{
    /// <summary>The number of the stage, from 1.</summary>
    public required int Stage { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>What was scored, e.g. <c>total</c>.</summary>
    public required string Item { get; init => field = Guard.Text(value); }

    /// <summary>The score.</summary>
    public required double Value { get; init => field = Guard.Finite(value)!.Value; }

    /// <summary>The highest possible score. Above 0.</summary>
    public double? Maximum { get; init => field = Guard.Positive(value); }

    /// <summary>Whether it was published as the best of its item, which tells nothing of the other items; null where it was published for another reason, or the source does not say.</summary>
    public bool? PublishedAsBest { get; init; }

    /// <summary>The id of the <see cref="Source"/>.</summary>
    public required string SourceId { get; init => field = Guard.Slug(value); }

    /// <summary>How sure the catalog is.</summary>
    public required Confidence Confidence { get; init => field = Guard.Defined(value); }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
