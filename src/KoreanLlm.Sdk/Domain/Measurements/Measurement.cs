using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>One quantity of one published run of a model on a device, as its source printed it.</summary>
[JsonConverter(typeof(RecordConverter<Measurement>))]
public sealed record Measurement : CatalogEntity
{
    /// <summary>The id of the published table or log it stands in.</summary>
    public required string TableId { get; init => field = Guard.Slug(value); }

    /// <summary>The run; quantities of one run share it.</summary>
    public required string RunId { get; init => field = Guard.Slug(value); }

    /// <summary>What was measured.</summary>
    public required MeasuredQuantity Quantity { get; init; }

    /// <summary>The value, in the unit of the quantity: bytes, tokens, tokens a second, or a factor.</summary>
    public required double Value { get; init => field = Guard.Finite(value)!.Value; }

    /// <summary>The id of the <see cref="Model"/> or <see cref="ReferenceModel"/>; null where the catalog has none.</summary>
    public string? SystemId { get; init => field = value is null ? null : Guard.Slug(value); }

    /// <summary>The model as the source names it.</summary>
    public string? SystemName { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The repository of the weights on Hugging Face.</summary>
    public string? HuggingFaceId { get; init => field = Guard.TextOrNull(value); }

    /// <summary>All parameters as the source prints them, in units. At least 1.</summary>
    public long? TotalParameters { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The format of the weights as the source prints it, e.g. <c>fp8</c>, <c>GGUF Q4_K_M</c>.</summary>
    public string? WeightsFormat { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The format of the cache as the source prints it.</summary>
    public string? CacheFormat { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The engine.</summary>
    public InferenceEngine? Engine { get; init; }

    /// <summary>Its version, commit or image.</summary>
    public string? EngineVersion { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The id of the <see cref="Accelerator"/>; null where the catalog has none.</summary>
    public string? AcceleratorId { get; init => field = value is null ? null : Guard.Slug(value); }

    /// <summary>The device as the source names it.</summary>
    public string? DeviceName { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The number of devices. At least 1.</summary>
    public int? Devices { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Over how many devices each layer is split. At least 1.</summary>
    public int? TensorParallel { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The context the engine was started for, or the length of the prompt, in tokens. At least 0.</summary>
    public long? ContextTokens { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>Requests at once, or the size of the batch. At least 1.</summary>
    public int? Concurrency { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The memory utilization the engine was started with, a fraction above 0 and at most 1.</summary>
    public double? Utilization { get; init => field = Guard.Fraction(value); }

    /// <summary>Whatever else bears on the value: as printed, per device or in all, options.</summary>
    public string? Conditions { get; init => field = Guard.TextOrNull(value); }

    /// <summary>How good it is.</summary>
    public required MeasurementGrade Grade { get; init => field = Guard.Defined(value); }

    /// <summary>When it was published.</summary>
    public PartialDate? ReportedOn { get; init; }
}
