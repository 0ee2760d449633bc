namespace KoreanLlm.Sdk;

/// <summary>One score of one system on one benchmark under one setting, as one source printed it.</summary>
public sealed record BenchmarkResult : CatalogEntity
{
    /// <summary>The id of the published table it stands in.</summary>
    public required string TableId { get; init => field = Guard.Slug(value); }

    /// <summary>The id of the <see cref="Model"/> or <see cref="ReferenceModel"/>.</summary>
    public required string SystemId { get; init => field = Guard.Slug(value); }

    /// <summary>Which build of the system was scored where it is not the one the system is known for: base or instruction-tuned weights, a checkpoint, a quantisation. Null where the source does not say.</summary>
    public string? SystemVariant { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The id of the <see cref="Benchmark"/>.</summary>
    public required string BenchmarkId { get; init => field = Guard.Slug(value); }

    /// <summary>The score, in the unit of the benchmark.</summary>
    public required double Value { get; init => field = Guard.Finite(value)!.Value; }

    /// <summary>Items that were scored where it was not all of the benchmark, e.g. because answers failed. At least 1.</summary>
    public int? Items { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>How it was obtained, as far as the source says.</summary>
    public required EvaluationSetting Setting { get; init; }

    /// <summary>When the table was published.</summary>
    public required PartialDate ReportedOn { get; init; }

    /// <summary>Why the value needs care, e.g. because it lies below chance. Null where nothing is odd.</summary>
    public string? Flag { get; init => field = Guard.TextOrNull(value); }
}
