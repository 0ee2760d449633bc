using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>A run in a table of measurements: what was started, and the quantities that were read. What the table says of all runs is left out.</summary>
internal sealed record MeasurementRun
{
    public required string Run { get; init; }

    public string? System { get; init; }

    public string? SystemName { get; init; }

    public string? HuggingFaceId { get; init; }

    public long? TotalParameters { get; init; }

    public string? WeightsFormat { get; init; }

    public string? CacheFormat { get; init; }

    public InferenceEngine? Engine { get; init; }

    public string? EngineVersion { get; init; }

    public string? Accelerator { get; init; }

    public string? DeviceName { get; init; }

    public int? Devices { get; init; }

    public int? TensorParallel { get; init; }

    public long? ContextTokens { get; init; }

    public int? Concurrency { get; init; }

    public double? Utilization { get; init => field = Guard.Fraction(value); }

    public string? Conditions { get; init; }

    public MeasurementGrade? Grade { get; init; }

    public PartialDate? ReportedOn { get; init; }

    public string? Locator { get; init; }

    public required ImmutableArray<KeyValuePair<string, double>> Values { get; init; }

    /// <summary>What the table cannot say of one of its values; a run that has it holds that value alone.</summary>
    public ResultCell? Cell { get; init; }
}
