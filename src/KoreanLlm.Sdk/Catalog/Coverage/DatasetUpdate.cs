using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>What published data are to the data at hand.</summary>
[JsonConverter(typeof(WordConverter<DatasetUpdate>))]
public enum DatasetUpdate
{
    /// <summary>They are not newer.</summary>
    None = 0,

    /// <summary>They are newer, and this package reads them.</summary>
    Available = 1,

    /// <summary>They are newer, in a format that only a newer package reads.</summary>
    NeedsNewerPackage = 2,
}
