using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>How sure the catalog is of a fact.</summary>
[JsonConverter(typeof(WordConverter<Confidence>))]
public enum Confidence
{
    /// <summary>A single weak or indirect source.</summary>
    Low = 0,

    /// <summary>The press, or a copy of a primary source.</summary>
    Medium = 1,

    /// <summary>A primary source that was read, or arithmetic that reproduces it.</summary>
    High = 2,
}
