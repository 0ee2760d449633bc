namespace KoreanLlm.Sdk;

/// <summary>How a search text matched a name, the surest first.</summary>
public enum SearchMatch
{
    /// <summary>The text is the id or the name.</summary>
    Exact,

    /// <summary>The text is an alias, a Hugging Face id or an API model id.</summary>
    Alias,

    /// <summary>A name, or a word of it, begins with the text; a last syllable may be unfinished.</summary>
    Prefix,

    /// <summary>A name contains the text.</summary>
    Contains,

    /// <summary>The text gives initial consonants, alone or mixed with syllables.</summary>
    InitialConsonants,

    /// <summary>The text is a name with few letters wrong.</summary>
    CloseSpelling,
}
