using System.Globalization;

namespace KoreanLlm.Sdk.Text;

/// <summary>One form for characters that people take for the same: width, case, accents and small numbers. Needs no culture data of the machine.</summary>
internal static class CharacterFolding
{
    private const char FirstAccented = '\u00C0';

    /// <summary>The letters U+00C0 to U+017F in lower case and without accents.</summary>
    private const string Unaccented =
        "aaaaaaæceeeeiiiiðnooooo×øuuuuyþßaaaaaaæceeeeiiiiðnooooo÷øuuuuyþyaaaaaaccccccccddđđeeeeeeeeeegggggggghhħħiiiiiiiiiiĳĳjjkkĸllllllŀŀłłnnnnnnŉŋŋooooooœœrrrrrrssssssssttttŧŧuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>The half-width letters U+FFA0 to U+FFDC: they keep the order of the full ones, with gaps.</summary>
    private const char FirstHalfConsonant = '\uFFA1';
    private const char LastHalfConsonant = '\uFFBE';
    private const char FirstHalfVowel = '\uFFC2';
    private const char LastHalfVowel = '\uFFDC';

    private static readonly string[] Romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

    /// <summary>Whether a character carries no meaning in a name: a space, a dash, an underscore, or something that cannot be seen.</summary>
    public static bool IsSilent(char c) => c < 0x80
        ? c is <= ' ' or '-' or '_' or '\x7f'
        : char.IsWhiteSpace(c)
            || c is '\u2212' or '\uFF3F' or '\u115F' or '\u1160' or '\u3164' or '\uFFA0'
            || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.DashPunctuation or UnicodeCategory.Format or UnicodeCategory.Control
                or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    /// <summary>The folded form of a character that is not silent; of Hangul only the width changes.</summary>
    public static char Fold(char c) =>
        c < 0x80 ? (c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c)
        : c is >= FirstAccented and < '\u0180' ? Unaccented[c - FirstAccented]
        : c is >= '\uFF01' and <= '\uFF5E' ? Fold((char)(c - 0xFEE0))
        : c is >= FirstHalfConsonant and <= LastHalfConsonant ? (char)('ㄱ' + (c - FirstHalfConsonant))
        : c is >= FirstHalfVowel and <= LastHalfVowel && (c & 7) is >= 2 and <= 7 ? (char)('ㅏ' + ((c - '\uFFC0') / 8 * 6) + (c & 7) - 2)
        : char.ToLowerInvariant(c) is var lower && lower < '\u0180' && lower != c ? Fold(lower)
        : lower;

    /// <summary>The text that a single character abbreviates (<c>㈜</c>, <c>Ⅱ</c>, <c>②</c>, <c>²</c>), or null.</summary>
    public static string? Spelled(char c) => c switch
    {
        '㈜' => "(주)",
        '²' or '³' => ((char)('2' + (c - '²'))).ToString(),
        '¹' => "1",
        >= '⁴' and <= '⁹' => ((char)('4' + (c - '⁴'))).ToString(),
        >= '₀' and <= '₉' => ((char)('0' + (c - '₀'))).ToString(),
        >= 'Ⅰ' and <= 'Ⅻ' => Romans[c - 'Ⅰ'],
        >= 'ⅰ' and <= 'ⅻ' => Romans[c - 'ⅰ'],
        >= '①' and <= '⑨' => ((char)('1' + (c - '①'))).ToString(),
        _ => null,
    };
}
