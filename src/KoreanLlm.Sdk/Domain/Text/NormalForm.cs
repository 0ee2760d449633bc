using System.Text;

namespace KoreanLlm.Sdk.Text;

/// <summary>Whether a text is composed (Unicode normalization form C), as far as text of this field goes, and judged alike with and without ICU.</summary>
internal static class NormalForm
{
    /// <summary>Whether a normalizer would join or replace characters: decomposed Hangul, a letter with its accent apart, a compatibility ideograph.</summary>
    public static bool IsComposed(string text)
    {
        if (Ascii.IsValid(text))
        {
            return true;
        }

        var before = '\0';
        foreach (var c in text)
        {
            if (IsReplaced(c) || IsJoined(before, c))
            {
                return false;
            }

            before = c;
        }

        return true;
    }

    private static bool IsJoined(char before, char c) =>
        (Hangul.IsVowelJamo(c) && Hangul.IsInitialJamo(before))
        || (Hangul.IsFinalJamo(c) && Hangul.IsOpen(before))
        || (c is >= '\u0300' and <= '\u0345' && char.IsLetter(before));

    // Characters that form C always replaces: the angstrom and kelvin signs and their like, and the ideographs of old Korean code pages.
    private static bool IsReplaced(char c) =>
        c is '\u0340' or '\u0341' or '\u0343' or '\u0344' or '\u2126' or '\u212A' or '\u212B' or '\u2000' or '\u2001' or '\u2329' or '\u232A'
            or (>= '\uF900' and <= '\uFA0D') or '\uFA10' or '\uFA12' or (>= '\uFA15' and <= '\uFA1E') or '\uFA20' or '\uFA22' or '\uFA25' or '\uFA26'
            or (>= '\uFA2A' and <= '\uFAD9');
}
