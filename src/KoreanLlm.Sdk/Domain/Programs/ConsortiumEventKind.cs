namespace KoreanLlm.Sdk;

/// <summary>What happened to a consortium.</summary>
public enum ConsortiumEventKind
{
    /// <summary>Selected at the start.</summary>
    Selected,

    /// <summary>Added later.</summary>
    Added,

    /// <summary>Passed a stage.</summary>
    Advanced,

    /// <summary>Failed a stage.</summary>
    Eliminated,

    /// <summary>Left of its own accord.</summary>
    Withdrawn,
}
