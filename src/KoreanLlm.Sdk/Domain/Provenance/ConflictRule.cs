namespace KoreanLlm.Sdk;

/// <summary>The rule by which a published value was preferred to its rival.</summary>
public enum ConflictRule
{
    /// <summary>Nothing decides; the choice is explained in the reason.</summary>
    Unresolved,

    /// <summary>The chosen value has the primary source.</summary>
    PrimaryOverSecondary,

    /// <summary>Arithmetic from other published values reproduces the chosen value.</summary>
    Arithmetic,

    /// <summary>The chosen value is the more precise or more specific one.</summary>
    MoreSpecific,

    /// <summary>The chosen value is newer.</summary>
    Newer,

    /// <summary>More independent sources give the chosen value.</summary>
    Majority,

    /// <summary>The two figures measure different things.</summary>
    ScopeDiffers,

    /// <summary>The chosen value comes from an overlay, the rival from what it was laid over.</summary>
    Overlaid,
}
