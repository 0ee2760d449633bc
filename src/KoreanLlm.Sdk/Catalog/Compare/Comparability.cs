using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>How far two scores may be held against each other, the best first.</summary>
[JsonConverter(typeof(WordConverter<Comparability>))]
public enum Comparability
{
    /// <summary>One table gives both, under one setting.</summary>
    SameSourceAndSetting,

    /// <summary>Two sources give them, both state their setting, and it is the same.</summary>
    SameSettingDifferentSources,

    /// <summary>What is stated of their settings does not decide.</summary>
    SettingUnknown,

    /// <summary>Their settings differ: they measure different things.</summary>
    DifferentSettings,

    /// <summary>One of the systems has no score on the benchmark.</summary>
    NoScore,
}
