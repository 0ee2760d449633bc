using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>What was published of all teams together on an item of a stage.</summary>
[JsonConverter(typeof(RecordConverter<StageFigure>))]
public sealed record StageFigure
{
    private readonly ValueList<string> _leaders;

    /// <summary>The item, as in <see cref="ConsortiumScore.Item"/> and <see cref="StageCriterion.Name"/>, or a group of them such as <c>benchmark</c>.</summary>
    public required string Item { get; init => field = Guard.Text(value); }

    /// <summary>The mean of the teams that were judged.</summary>
    public double? Mean { get; init => field = Guard.Finite(value); }

    /// <summary>The gap between the first and the last. At least 0.</summary>
    public double? Spread
    {
        get;
        init => field = value is < 0 ? throw Guard.OutOfRange(nameof(Spread), value, "at least 0") : Guard.Finite(value);
    }

    /// <summary>The best score.</summary>
    public double? Best { get; init => field = Guard.Finite(value); }

    /// <summary>Ids of the consortia that had it.</summary>
    public ImmutableArray<string> Leaders { get => _leaders; init => _leaders = Guard.List(value); }

    /// <summary>The id of the <see cref="Source"/>.</summary>
    public required string SourceId { get; init => field = Guard.Slug(value); }

    /// <summary>How sure the catalog is.</summary>
    public required Confidence Confidence { get; init => field = Guard.Defined(value); }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
