using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>The hardware a model was trained on, as its makers state it.</summary>
[JsonConverter(typeof(RecordConverter<TrainingHardware>))]
public sealed record TrainingHardware
{
    /// <summary>The id of the <see cref="Accelerator"/>.</summary>
    public string? AcceleratorId { get; init => field = value is null ? null : Guard.Slug(value); }

    /// <summary>Hours of one device, summed over all devices. Above 0.</summary>
    public double? DeviceHours { get; init => field = Guard.Positive(value); }

    /// <summary>Model FLOPs utilisation as stated, a fraction above 0 and at most 1.</summary>
    public double? ModelFlopsUtilization { get; init => field = Guard.Fraction(value); }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
