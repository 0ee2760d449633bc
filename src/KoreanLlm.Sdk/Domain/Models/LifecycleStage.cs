namespace KoreanLlm.Sdk;

/// <summary>A step in the life of a model.</summary>
public enum LifecycleStage
{
    /// <summary>Made known, not yet usable by others.</summary>
    Announced,

    /// <summary>Usable as a preview.</summary>
    Preview,

    /// <summary>Generally available.</summary>
    Released,

    /// <summary>Still served, but its end is announced.</summary>
    Deprecated,

    /// <summary>No longer served.</summary>
    Retired,

    /// <summary>Taken back: weights or access removed.</summary>
    Withdrawn,
}
