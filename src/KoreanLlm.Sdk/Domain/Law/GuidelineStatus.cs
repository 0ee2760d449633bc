namespace KoreanLlm.Sdk;

/// <summary>The standing of a legal or regulatory text.</summary>
public enum GuidelineStatus
{
    /// <summary>Not yet issued.</summary>
    Draft,

    /// <summary>Issued; guidance or not yet in force.</summary>
    Issued,

    /// <summary>In force.</summary>
    InForce,

    /// <summary>Revoked.</summary>
    Revoked,

    /// <summary>Replaced by another text.</summary>
    Superseded,
}
