using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>A published total of money and what it counts.</summary>
[JsonConverter(typeof(RecordConverter<BudgetFigure>))]
public sealed record BudgetFigure
{
    /// <summary>The total.</summary>
    public required Money Amount { get; init => field = Guard.Part(value); }

    /// <summary>What it counts, in the catalog's own words.</summary>
    public required string Covers { get; init => field = Guard.Text(value); }

    /// <summary>The years it covers.</summary>
    public string? Period { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The id of the <see cref="Source"/>.</summary>
    public required string SourceId { get; init => field = Guard.Slug(value); }

    /// <summary>How sure the catalog is that this total was published so.</summary>
    public required Confidence Confidence { get; init => field = Guard.Defined(value); }

    /// <summary>Where in the source.</summary>
    public string? Locator { get; init => field = Guard.TextOrNull(value); }

    /// <summary>A remark in the catalog's own words.</summary>
    public string? Note { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
