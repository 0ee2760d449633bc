using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>What a check says of a claim.</summary>
[JsonConverter(typeof(WordConverter<ClaimVerdict>))]
public enum ClaimVerdict
{
    /// <summary>Facts needed for the check are missing.</summary>
    CannotBeChecked = 0,

    /// <summary>It holds.</summary>
    Confirmed = 1,

    /// <summary>It holds only roughly, in part, or with one of several rival values.</summary>
    Imprecise = 2,

    /// <summary>It does not hold.</summary>
    Contradicted = 3,

    /// <summary>It held on the day that is checked, and no longer when the claim was made.</summary>
    Outdated = 4,
}
