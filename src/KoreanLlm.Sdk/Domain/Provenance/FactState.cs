using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>Whether a fact is there, and if not, in which of three ways it is absent.</summary>
[JsonConverter(typeof(WordConverter<FactState>))]
public enum FactState
{
    /// <summary>Not known to the catalog. It says nothing about whether it is public.</summary>
    Unknown = 0,

    /// <summary>A value is published.</summary>
    Known = 1,

    /// <summary>Known to be undisclosed by whoever could disclose it.</summary>
    Undisclosed = 2,

    /// <summary>The member makes no sense for this entity.</summary>
    NotApplicable = 3,
}
