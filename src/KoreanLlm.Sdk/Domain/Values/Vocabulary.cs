using System.Diagnostics.CodeAnalysis;

namespace KoreanLlm.Sdk;

/// <summary>Reads the words of open vocabularies.</summary>
internal static class Vocabulary
{
    public static T Parse<T>(string s)
        where T : struct, IVocabulary<T>
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse<T>(s, out var word)
            ? word
            : throw new FormatException($"'{s}' is no {typeof(T).Name}: expected a slug of lower-case letters, digits, '.', '-' and '/'.");
    }

    public static bool TryParse<T>([NotNullWhen(true)] string? s, out T word)
        where T : struct, IVocabulary<T>
    {
        var fits = Guard.IsSlug(s);
        word = fits ? T.Of(s!) : default;
        return fits;
    }
}
