using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>How scores are compared.</summary>
[JsonConverter(typeof(RecordConverter<ComparisonOptions>))]
public sealed record ComparisonOptions
{
    /// <summary>Whether to compute ratio, difference and test also for scores whose settings differ or are unknown. The warnings stay.</summary>
    public bool AllowDifferentSettings { get; init; }

    /// <summary>The confidence of intervals and tests: 0.95 unless set. Above 0 and below 1.</summary>
    public double Confidence
    {
        get;
        init => field = value is > 0 and < 1 ? value : throw Guard.OutOfRange(nameof(Confidence), value, "a fraction above 0 and below 1");
    } = 0.95;

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
