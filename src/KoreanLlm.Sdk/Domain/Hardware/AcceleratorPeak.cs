namespace KoreanLlm.Sdk;

/// <summary>The dense peak of an accelerator in one number format.</summary>
public sealed record AcceleratorPeak
{
    /// <summary>The number format.</summary>
    public required NumberFormat Precision { get; init; }

    /// <summary>Operations per second (a multiply-add counts as 2), dense. Above 0.</summary>
    public required double OperationsPerSecond { get; init => field = Guard.Positive(value)!.Value; }
}
