namespace KoreanLlm.Sdk;

/// <summary>The standing of a consortium on a day.</summary>
public enum ConsortiumStatus
{
    /// <summary>Not selected by then.</summary>
    NotYetSelected,

    /// <summary>In the programme.</summary>
    Active,

    /// <summary>Out after a stage.</summary>
    Eliminated,

    /// <summary>Left of its own accord.</summary>
    Withdrawn,
}
