using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>One score of one system on one benchmark under one setting, as one source printed it.</summary>
[JsonConverter(typeof(RecordConverter<BenchmarkResult>))]
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

    /// <summary>The standard error of the value, in its unit, where the source prints one. At least 0.</summary>
    public double? StandardError
    {
        get;
        init => field = value is < 0 ? throw Guard.OutOfRange(nameof(StandardError), value, "at least 0") : Guard.Finite(value);
    }

    /// <summary>The metric as the source prints it, where it says more than <see cref="Benchmark.Metric"/>: <c>acc_norm</c>, <c>pass@1</c>, <c>exact match</c>.</summary>
    public string? Metric { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The version of the task in the evaluation software, beside that of the software in <see cref="EvaluationSetting.HarnessVersion"/>.</summary>
    public string? TaskVersion { get; init => field = Guard.TextOrNull(value); }

    /// <summary>A hash of the items that were scored, as the source gives it; equal hashes are equal items.</summary>
    public string? ItemsHash { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Whether the maker of the system published the score itself; null where it cannot be told.</summary>
    /// <remarks>
    /// Where the data do not say, it is concluded: from who ran it or else who published the source, held against the developers of the system, their parents and subsidiaries. A table that passes on
    /// what another states, and a publisher that is no organisation of the catalog, leave it open.
    /// </remarks>
    public bool? IsSelfReported { get; init; }

    /// <summary>The id or name of who ran it, as far as the source says: <see cref="EvaluationSetting.EvaluatedBy"/>.</summary>
    public string? RanBy => Setting.EvaluatedBy;

    /// <summary>Items that were scored where it was not all of the benchmark, e.g. because answers failed. At least 1.</summary>
    public int? Items { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>How it was obtained, as far as the source says.</summary>
    public required EvaluationSetting Setting { get; init => field = Guard.Part(value); }

    /// <summary>When the table was published.</summary>
    public required PartialDate ReportedOn { get; init; }

    /// <summary>Why the value needs care, e.g. because it lies below chance. Null where nothing is odd.</summary>
    public string? Flag { get; init => field = Guard.TextOrNull(value); }
}
