using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>The standing of a consortium on a day.</summary>
[JsonConverter(typeof(WordConverter<ConsortiumStatus>))]
public enum ConsortiumStatus
{
    /// <summary>Not selected by then.</summary>
    NotYetSelected = 0,

    /// <summary>In the programme.</summary>
    Active = 1,

    /// <summary>Out after a stage.</summary>
    Eliminated = 2,

    /// <summary>Left of its own accord.</summary>
    Withdrawn = 3,

    /// <summary>Its last event is of a kind this version does not know.</summary>
    Unknown = 4,
}
