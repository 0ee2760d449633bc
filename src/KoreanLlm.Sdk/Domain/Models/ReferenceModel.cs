using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>A model from elsewhere that Korean reports compare with or build on.</summary>
[JsonConverter(typeof(RecordConverter<ReferenceModel>))]
public sealed record ReferenceModel : CatalogEntity
{
    /// <summary>Who made it.</summary>
    public string? Developer { get; init => field = Guard.TextOrNull(value); }

    /// <summary>All parameters, in units. At least 1.</summary>
    public long? TotalParameters { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The size of the last digit in which the total is printed, in parameters; 1 for an exact count. At least 1.</summary>
    public long? TotalParametersRounding { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Parameters used for one token, in units. At least 1.</summary>
    public long? ActiveParameters { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The date of its release.</summary>
    public PartialDate? ReleasedOn { get; init; }

    /// <summary>Its shape, complete enough to count parameters and size a cache.</summary>
    public TransformerArchitecture? Architecture { get; init; }

    /// <summary>The licence of its weights or service.</summary>
    public LicenseTerms? License { get; init; }

    /// <summary>Whether its weights can be downloaded.</summary>
    public bool? OpenWeights { get; init; }

    /// <summary>Its repository on Hugging Face.</summary>
    public string? HuggingFaceId { get; init => field = Guard.TextOrNull(value); }
}
