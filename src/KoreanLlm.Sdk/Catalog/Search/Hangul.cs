using System.Text;

namespace KoreanLlm.Sdk;

/// <summary>Hangul taken apart into the letters a keyboard types, so that an unfinished syllable is a prefix of a finished one.</summary>
internal static class Hangul
{
    private const int FirstSyllable = 0xAC00;
    private const int LastSyllable = 0xD7A3;
    private const char OldInitialPieupSios = '\u1121';
    private const char FirstFinal = '\u11A8';
    private const char LastFinal = '\u11C2';
    private const int Vowels = 21;
    private const int Finals = 28;

    private const string Initials = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

    private static readonly string[] VowelLetters =
        ["ㅏ", "ㅐ", "ㅑ", "ㅒ", "ㅓ", "ㅔ", "ㅕ", "ㅖ", "ㅗ", "ㅗㅏ", "ㅗㅐ", "ㅗㅣ", "ㅛ", "ㅜ", "ㅜㅓ", "ㅜㅔ", "ㅜㅣ", "ㅠ", "ㅡ", "ㅡㅣ", "ㅣ"];

    private static readonly string[] FinalLetters =
        ["", "ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ", "ㄹㅍ", "ㄹㅎ", "ㅁ", "ㅂ", "ㅂㅅ", "ㅅ", "ㅆ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ"];

    public static bool IsSyllable(char c) => c is >= (char)FirstSyllable and <= (char)LastSyllable;

    public static bool IsInitial(char c) => Initials.Contains(c, StringComparison.Ordinal);

    /// <summary>The letters typed for a text; other characters stay.</summary>
    public static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length * 3);
        foreach (var c in text)
        {
            if (IsSyllable(c))
            {
                var index = c - FirstSyllable;
                letters.Append(Initials[index / (Vowels * Finals)]).Append(VowelLetters[index / Finals % Vowels]).Append(FinalLetters[index % Finals]);
            }
            else
            {
                letters.Append(c);
            }
        }

        return letters.ToString();
    }

    /// <summary>The two letters of a consonant cluster, into which an input method joins two initial consonants typed in a row (<c>ㄹㅁ</c> to <c>ㄻ</c>).</summary>
    public static string? Cluster(char c) =>
        c == OldInitialPieupSios ? "ㅂㅅ" : c is >= FirstFinal and <= LastFinal && FinalLetters[c - FirstFinal + 1] is { Length: 2 } pair ? pair : null;

    /// <summary>The initial consonant of a syllable, or the character itself.</summary>
    public static char Initial(char c) => IsSyllable(c) ? Initials[(c - FirstSyllable) / (Vowels * Finals)] : c;
}
