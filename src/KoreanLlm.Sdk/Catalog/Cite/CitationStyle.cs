namespace KoreanLlm.Sdk;

/// <summary>The form of a citation.</summary>
public enum CitationStyle
{
    /// <summary>A line of text to read.</summary>
    Text,

    /// <summary>A CSL-JSON array, for reference managers.</summary>
    CslJson,

    /// <summary>BibTeX entries.</summary>
    BibTex,
}
