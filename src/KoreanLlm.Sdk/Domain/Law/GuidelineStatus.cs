using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>The standing of a legal or regulatory text.</summary>
[JsonConverter(typeof(WordConverter<GuidelineStatus>))]
public enum GuidelineStatus
{
    /// <summary>Not yet issued.</summary>
    Draft = 0,

    /// <summary>Issued; guidance or not yet in force.</summary>
    Issued = 1,

    /// <summary>In force.</summary>
    InForce = 2,

    /// <summary>Revoked.</summary>
    Revoked = 3,

    /// <summary>Replaced by another text.</summary>
    Superseded = 4,
}
