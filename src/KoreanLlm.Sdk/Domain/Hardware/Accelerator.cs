using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>A processor that language models run on.</summary>
[JsonConverter(typeof(RecordConverter<Accelerator>))]
public sealed record Accelerator : CatalogEntity
{
    private readonly ValueList<AcceleratorPeak> _peaks;

    /// <summary>Who makes it.</summary>
    public required string Vendor { get; init => field = Guard.Text(value); }

    /// <summary>Its memory as marketed, in bytes. At least 1.</summary>
    public required long MemoryBytes { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Its memory as marketed.</summary>
    public ByteCount Memory => new(MemoryBytes);

    /// <summary>The memory that the device reports to the software on it, in bytes; null where no report was read. At least 1.</summary>
    /// <remarks>It is not <see cref="MemoryBytes"/>, the marketed size: that mixes powers of ten and of two, and the device keeps a part for itself. What fits is decided by what the device reports.</remarks>
    public long? UsableMemoryBytes { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The memory that the device reports; null where no report was read.</summary>
    public ByteCount? UsableMemory => UsableMemoryBytes is { } bytes ? new(bytes) : null;

    /// <summary>Memory bandwidth, in bytes per second. Above 0.</summary>
    public double? MemoryBandwidth { get; init => field = Guard.Positive(value); }

    /// <summary>Dense peak arithmetic per number format. Sparsity figures are never used.</summary>
    public ImmutableArray<AcceleratorPeak> Peaks { get => _peaks; init => _peaks = Guard.List(value); }

    /// <summary>Board or module power, in watts. Above 0.</summary>
    public double? Power { get; init => field = Guard.Positive(value); }

    /// <summary>When it was released.</summary>
    public PartialDate? ReleasedOn { get; init; }

    /// <summary>The dense peak in a number format, in operations per second, or null where it is not known.</summary>
    public double? PeakFor(NumberFormat precision)
    {
        foreach (var peak in Peaks)
        {
            if (peak.Precision == precision)
            {
                return peak.OperationsPerSecond;
            }
        }

        return null;
    }
}
