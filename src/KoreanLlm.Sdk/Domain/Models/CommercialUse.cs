using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>Whether a licence allows commercial use.</summary>
[JsonConverter(typeof(WordConverter<CommercialUse>))]
public enum CommercialUse
{
    /// <summary>The licence was not read or does not say.</summary>
    Unknown = 0,

    /// <summary>Allowed without further conditions than attribution.</summary>
    Allowed = 1,

    /// <summary>Allowed under the conditions listed.</summary>
    Conditional = 2,

    /// <summary>Not allowed without a separate agreement.</summary>
    Prohibited = 3,
}
