using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>What two different scores of one cell may mean, the most telling first.</summary>
[JsonConverter(typeof(WordConverter<ScoreConflictKind>))]
public enum ScoreConflictKind
{
    /// <summary>The sources state the same setting, shots included: they contradict each other.</summary>
    Contradiction,

    /// <summary>One source printed the cell again, on another day or in another table: a new run or a correction.</summary>
    SameSource,

    /// <summary>The sources do not state enough of their setting; they may have measured different things.</summary>
    SettingUnknown,

    /// <summary>The scores agree to the digits of the coarser one.</summary>
    Rounding,
}
