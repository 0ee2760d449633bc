using System.Text;

namespace KoreanLlm.Sdk.Text;

/// <summary>What was meant when the wrong layout was on: the two-set Korean layout against the Latin one (KS X 5002).</summary>
internal static class Keyboard
{
    private const string Keys = "qwertyuiopasdfghjklzxcvbnm";
    private const string Letters = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ";
    private const string ShiftedKeys = "QWERTOP";
    private const string ShiftedLetters = "ㅃㅉㄸㄲㅆㅒㅖ";

    /// <summary>The Hangul letters of a text typed on the Latin layout, or null if it holds Hangul or no letter at all.</summary>
    public static string? Hangul(string text)
    {
        var letters = new StringBuilder(text.Length);
        var any = false;
        foreach (var c in text)
        {
            if (c >= 0x80)
            {
                return null;
            }

            if (char.IsAsciiLetter(c))
            {
                any = true;
                letters.Append(ShiftedKeys.IndexOf(c, StringComparison.Ordinal) is var shifted and >= 0 ? ShiftedLetters[shifted] : Letters[Keys.IndexOf(char.ToLowerInvariant(c), StringComparison.Ordinal)]);
            }
            else if (!CharacterFolding.IsSilent(c))
            {
                letters.Append(c);
            }
        }

        return any ? letters.ToString() : null;
    }

    /// <summary>The Latin letters of Hangul typed on the Korean layout, in lower case, or null if the letters hold none.</summary>
    /// <param name="letters">A text in the letters of a keyboard.</param>
    public static string? Latin(string letters)
    {
        var text = new StringBuilder(letters.Length);
        var any = false;
        foreach (var c in letters)
        {
            if (char.IsAsciiLetter(c))
            {
                return null;
            }

            var (key, shifted) = (Letters.IndexOf(c, StringComparison.Ordinal), ShiftedLetters.IndexOf(c, StringComparison.Ordinal));
            any |= key >= 0 || shifted >= 0;
            text.Append(key >= 0 ? Keys[key] : shifted >= 0 ? char.ToLowerInvariant(ShiftedKeys[shifted]) : c);
        }

        return any ? text.ToString() : null;
    }
}
