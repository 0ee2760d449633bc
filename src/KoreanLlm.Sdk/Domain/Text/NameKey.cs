using System.Text;

namespace KoreanLlm.Sdk.Text;

/// <summary>
/// The form of a name that lookups compare: one case, one width, syllables whole, no spaces, dashes, underscores or invisible characters.
/// It is the same on every machine, with or without the culture data of ICU.
/// </summary>
internal static class NameKey
{
    public static string Of(string text) => IsFolded(text) ? text : Fold(text, null);

    /// <summary>Folds a text and notes where in the result its words begin.</summary>
    public static string Fold(string text, List<int>? words)
    {
        var key = new StringBuilder(text.Length);
        var atWord = true;
        foreach (var c in text)
        {
            if (CharacterFolding.IsSilent(c))
            {
                atWord |= IsSeparator(c);
                continue;
            }

            if (atWord && !IsSeparator(c))
            {
                words?.Add(key.Length);
            }

            atWord = IsSeparator(c);
            Append(key, c);
        }

        return key.ToString();
    }

    // Invisible characters and accents stand inside words; everything else that is left out stands between them.
    private static bool IsSeparator(char c) => c is '/' or '.' or ':' or '-' or '_' or ' ' || (c >= 0x80 && (char.IsWhiteSpace(c) || char.IsPunctuation(c)));

    private static bool IsFolded(string text)
    {
        foreach (var c in text)
        {
            if (c is >= 'A' and <= 'Z' || (!Hangul.IsSyllable(c) && (c >= 0x80 || CharacterFolding.IsSilent(c))))
            {
                return false;
            }
        }

        return true;
    }

    private static void Append(StringBuilder key, char c)
    {
        if (Hangul.IsJamo(c))
        {
            AppendJamo(key, c);
        }
        else if (CharacterFolding.Spelled(c) is { } spelled)
        {
            key.Append(spelled);
        }
        else
        {
            key.Append(CharacterFolding.Fold(c));
        }
    }

    /// <summary>Jamo of a decomposed text join the syllable before them; one that cannot stands for its letter.</summary>
    private static void AppendJamo(StringBuilder key, char c)
    {
        var last = key.Length > 0 ? key[^1] : '\0';
        if (Hangul.IsVowelJamo(c) && Hangul.IsInitial(last))
        {
            key[^1] = Hangul.Syllable(last, c);
        }
        else if (Hangul.IsFinalJamo(c) && Hangul.IsOpen(last))
        {
            key[^1] = Hangul.Close(last, c);
        }
        else
        {
            key.Append(Hangul.LettersOfJamo(c) ?? c.ToString());
        }
    }
}
