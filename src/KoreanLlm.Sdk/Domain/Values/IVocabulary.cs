using System.Diagnostics.CodeAnalysis;

namespace KoreanLlm.Sdk;

/// <summary>An open set of words: a slug in a type of its own, so that new data bring new words and no new version.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
internal interface IVocabulary<TSelf> : ISpanParsable<TSelf>
    where TSelf : struct, IVocabulary<TSelf>
{
    string Value { get; }

    static abstract TSelf Of(string value);

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => Vocabulary.Parse<TSelf>(s);

    static bool IParsable<TSelf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        Vocabulary.TryParse(s, out result);

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Vocabulary.Parse<TSelf>(s.ToString());

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        Vocabulary.TryParse(s.ToString(), out result);
}
