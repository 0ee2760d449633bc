using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>What an inference engine of certain versions takes beside weights and cache, and what it assumes unless told otherwise. Bytes are for one device.</summary>
[JsonConverter(typeof(RecordConverter<EngineProfile>))]
public sealed record EngineProfile : CatalogEntity
{
    private readonly ValueList<string> _cacheLayouts;

    /// <summary>The engine.</summary>
    public required InferenceEngine Engine { get; init; }

    /// <summary>The first version it speaks of; null where it is not bounded below.</summary>
    public string? FromVersion { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The last version it speaks of; null while it lasts.</summary>
    public string? UntilVersion { get; init => field = Guard.TextOrNull(value); }

    /// <summary>When the first of these versions, or the commit read, came out.</summary>
    public PartialDate? ReleasedOn { get; init; }

    /// <summary>The class of device the bytes were measured on, e.g. <c>data-center GPU of 80 GB</c>; null where they hold for all.</summary>
    public string? DeviceClass { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Memory for activations, in bytes. At least 0.</summary>
    public long? ActivationBytes { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>Memory for captured graphs, in bytes. At least 0.</summary>
    public long? GraphBytes { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>Memory for the context of the driver, in bytes. At least 0.</summary>
    public long? ContextBytes { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>Other memory that the framework did not allocate, such as buffers for communication, in bytes. At least 0.</summary>
    public long? NonFrameworkBytes { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The memory utilization unless set, a fraction above 0 and at most 1.</summary>
    public double? DefaultUtilization { get; init => field = Guard.Fraction(value); }

    /// <summary>What that is a fraction of.</summary>
    public UtilizationBasis? UtilizationBasis { get; init; }

    /// <summary>Tokens in a block of the cache unless set. At least 1.</summary>
    public int? BlockSize { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The formats of cache it knows, as it spells them.</summary>
    public ImmutableArray<string> CacheLayouts { get => _cacheLayouts; init => _cacheLayouts = Guard.List(value); }
}
