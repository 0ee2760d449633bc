using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>The form of a citation.</summary>
[JsonConverter(typeof(WordConverter<CitationStyle>))]
public enum CitationStyle
{
    /// <summary>A line of text to read.</summary>
    Text,

    /// <summary>A CSL-JSON array, for reference managers.</summary>
    CslJson,

    /// <summary>BibTeX entries.</summary>
    BibTex,
}
