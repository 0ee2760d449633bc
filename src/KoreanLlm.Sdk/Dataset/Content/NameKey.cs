using System.Text;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>The form of a name that lookups compare: one case, one width, one normal form, no spaces, hyphens or underscores.</summary>
internal static class NameKey
{
    public static string Of(string text)
    {
        // Half a surrogate pair cannot be normalised and names nothing.
        var normal = IsWellFormed(text) ? text.Normalize(NormalizationForm.FormKC) : text;
        var key = new StringBuilder(normal.Length);
        foreach (var c in normal)
        {
            if (!char.IsWhiteSpace(c) && !IsDash(c) && c != '_')
            {
                key.Append(char.ToLowerInvariant(c));
            }
        }

        return key.ToString();
    }

    private static bool IsDash(char c) => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.DashPunctuation;

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]) || text[i] is '\uFFFE' or '\uFFFF')
            {
                return false;
            }
        }

        return true;
    }
}
