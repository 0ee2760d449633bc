using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>What a licence says about something one may want to do.</summary>
[JsonConverter(typeof(WordConverter<LicenseEffect>))]
public enum LicenseEffect
{
    /// <summary>It was not read for this, or does not say.</summary>
    Unknown = 0,

    /// <summary>It allows it; limits are in the rule.</summary>
    Allowed = 1,

    /// <summary>It requires it.</summary>
    Required = 2,

    /// <summary>It forbids it without a separate agreement.</summary>
    Prohibited = 3,
}
