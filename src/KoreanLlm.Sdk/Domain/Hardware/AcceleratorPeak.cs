using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>The dense peak of an accelerator in one number format.</summary>
[JsonConverter(typeof(RecordConverter<AcceleratorPeak>))]
public sealed record AcceleratorPeak
{
    /// <summary>The number format.</summary>
    public required NumberFormat Precision { get; init; }

    /// <summary>Operations per second (a multiply-add counts as 2), dense. Above 0.</summary>
    public required double OperationsPerSecond { get; init => field = Guard.Positive(value)!.Value; }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
