using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>How a search text matched a name, the surest first.</summary>
[JsonConverter(typeof(WordConverter<SearchMatch>))]
public enum SearchMatch
{
    /// <summary>The text is the id or the name.</summary>
    Exact = 0,

    /// <summary>The text is an alias, a Hugging Face id, an API model id or a task of an evaluation harness.</summary>
    Alias = 1,

    /// <summary>A name, or a word of it, begins with the text; a last syllable may be unfinished.</summary>
    Prefix = 2,

    /// <summary>A name contains the text.</summary>
    Contains = 3,

    /// <summary>The text gives initial consonants, alone or mixed with syllables.</summary>
    InitialConsonants = 4,

    /// <summary>The text begins with a name and says more: <c>kmmlu_direct</c>, <c>EXAONE-4.0-32B-AWQ</c>.</summary>
    PartOfText = 5,

    /// <summary>The text was typed while the other keyboard layout was on: <c>dprtkdnjs</c> for <c>엑사원</c>, <c>ㄷㅌㅁㅐㅜㄷ</c> for <c>exaone</c>.</summary>
    OtherLayout = 6,

    /// <summary>The text is a name with few letters wrong.</summary>
    CloseSpelling = 7,
}
