using System.Text;

namespace KoreanLlm.Sdk.Text;

/// <summary>Hangul taken apart into the letters that a keyboard types, and put together from the jamo of a decomposed text.</summary>
internal static class Hangul
{
    private const int FirstSyllable = 0xAC00;
    private const int LastSyllable = 0xD7A3;
    private const int FirstInitial = 0x1100;
    private const int FirstVowel = 0x1161;
    private const int BeforeFirstFinal = 0x11A7;
    private const int FirstLetter = 0x3131;
    private const int FirstVowelLetter = 0x314F;
    private const int Vowels = 21;
    private const int Finals = 28;

    private const string Initials = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

    private static readonly string[] VowelLetters =
        ["ㅏ", "ㅐ", "ㅑ", "ㅒ", "ㅓ", "ㅔ", "ㅕ", "ㅖ", "ㅗ", "ㅗㅏ", "ㅗㅐ", "ㅗㅣ", "ㅛ", "ㅜ", "ㅜㅓ", "ㅜㅔ", "ㅜㅣ", "ㅠ", "ㅡ", "ㅡㅣ", "ㅣ"];

    private static readonly string[] FinalLetters =
        ["", "ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ", "ㄹㅍ", "ㄹㅎ", "ㅁ", "ㅂ", "ㅂㅅ", "ㅅ", "ㅆ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ"];

    /// <summary>The compatibility consonants U+3131 to U+314E; those of two letters are clusters.</summary>
    private static readonly string[] ConsonantLetters =
        ["ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄸ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ", "ㄹㅍ", "ㄹㅎ", "ㅁ", "ㅂ", "ㅃ", "ㅂㅅ", "ㅅ", "ㅆ", "ㅇ", "ㅈ", "ㅉ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ"];

    public static bool IsSyllable(char c) => c is >= (char)FirstSyllable and <= (char)LastSyllable;

    /// <summary>Whether the character is a letter of its own, outside a syllable: <c>ㅅ</c>, <c>ㄻ</c>, <c>ㅘ</c>.</summary>
    public static bool IsLetter(char c) => c is >= (char)FirstLetter and <= '\u3163';

    public static bool IsInitialJamo(char c) => c is >= (char)FirstInitial and <= '\u1112';

    public static bool IsVowelJamo(char c) => c is >= (char)FirstVowel and <= '\u1175';

    public static bool IsFinalJamo(char c) => c is > (char)BeforeFirstFinal and <= '\u11C2';

    public static bool IsJamo(char c) => c is >= (char)FirstInitial and <= '\u11FF';

    /// <summary>Whether the syllable has no final consonant, so that one may follow.</summary>
    public static bool IsOpen(char syllable) => IsSyllable(syllable) && (syllable - FirstSyllable) % Finals == 0;

    public static bool IsInitial(char c) => c is >= 'ㄱ' and <= 'ㅎ' && Initials.Contains(c, StringComparison.Ordinal);

    /// <summary>The syllable of an initial consonant and a vowel jamo.</summary>
    public static char Syllable(char initial, char vowelJamo) =>
        (char)(FirstSyllable + (((Initials.IndexOf(initial, StringComparison.Ordinal) * Vowels) + (vowelJamo - FirstVowel)) * Finals));

    public static char Close(char openSyllable, char finalJamo) => (char)(openSyllable + (finalJamo - BeforeFirstFinal));

    /// <summary>The letters that type a jamo which stands alone, or null where no keyboard has it.</summary>
    public static string? LettersOfJamo(char c) =>
        IsInitialJamo(c) ? Initials[c - FirstInitial].ToString()
        : IsVowelJamo(c) ? VowelLetters[c - FirstVowel]
        : IsFinalJamo(c) ? FinalLetters[c - BeforeFirstFinal]
        // What an input method that knows old Hangul makes of ㅂ and ㅅ.
        : c == '\u1121' ? "ㅂㅅ"
        : null;

    /// <summary>The letters typed for a text; other characters stay.</summary>
    public static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length * 3);
        foreach (var c in text)
        {
            AppendLetters(letters, c);
        }

        return letters.ToString();
    }

    public static void AppendLetters(StringBuilder letters, char c)
    {
        if (IsSyllable(c))
        {
            var index = c - FirstSyllable;
            letters.Append(Initials[index / (Vowels * Finals)]).Append(VowelLetters[index / Finals % Vowels]).Append(FinalLetters[index % Finals]);
        }
        else if (IsLetter(c))
        {
            letters.Append(c < FirstVowelLetter ? ConsonantLetters[c - FirstLetter] : VowelLetters[c - FirstVowelLetter]);
        }
        else
        {
            letters.Append(c);
        }
    }

    /// <summary>The initial consonant of a syllable, or the character itself.</summary>
    public static char Initial(char c) => IsSyllable(c) ? Initials[(c - FirstSyllable) / (Vowels * Finals)] : c;

    /// <summary>The letter of which a doubled consonant is made, which some input methods join on their own; else the letter itself.</summary>
    public static char Single(char letter) => letter switch { 'ㄲ' => 'ㄱ', 'ㄸ' => 'ㄷ', 'ㅃ' => 'ㅂ', 'ㅆ' => 'ㅅ', 'ㅉ' => 'ㅈ', _ => letter };
}
