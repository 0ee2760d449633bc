using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>How and by whom a model is put to use. A member left null is unknown, and duties that hang on it are answered with "unknown".</summary>
[JsonConverter(typeof(RecordConverter<Deployment>))]
public sealed record Deployment
{
    private readonly ValueList<string>? _otherJurisdictions;

    /// <summary>The day for which duties are asked; null for the day of the catalog.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The jurisdiction whose law is asked about, e.g. <c>KR</c>; null for all.</summary>
    public string? Jurisdiction { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The field of use.</summary>
    public ModelDomain? Domain { get; init; }

    /// <summary>Whether the service generates text, images, sound or video.</summary>
    public bool? Generative { get; init; }

    /// <summary>Whether the use falls into a high-impact area of the AI Basic Act (energy, health, hiring, loans, ...).</summary>
    public bool? HighImpact { get; init; }

    /// <summary>Whether the service reaches people in South Korea.</summary>
    public bool? ServesKorea { get; init; }

    /// <summary>The other jurisdictions whose people the service reaches, as the laws of the catalog name them, e.g. <c>EU</c> or <c>US-CA</c>; empty for none, null for unknown.</summary>
    public ImmutableArray<string>? OtherJurisdictions { get => _otherJurisdictions?.Items; init => _otherJurisdictions = value is { } list ? Guard.List(list) : null; }

    /// <summary>Average users a day in South Korea. 0 or more.</summary>
    public long? DailyUsers { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>Total sales of the operator in the year before.</summary>
    public Money? TotalRevenue { get; init; }

    /// <summary>Sales of the AI service in the year before.</summary>
    public Money? ServiceRevenue { get; init; }

    /// <summary>Training compute that the operator added, e.g. by fine-tuning, in FLOPs; 0 for none, null for unknown. 0 or more.</summary>
    public double? AddedTrainingCompute
    {
        get;
        init => field = value is < 0 or double.NaN or double.PositiveInfinity
            ? throw Guard.OutOfRange(nameof(AddedTrainingCompute), value, "a finite number of 0 or more")
            : value;
    }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
