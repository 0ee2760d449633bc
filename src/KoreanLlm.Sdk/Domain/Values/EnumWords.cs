using System.Text;

namespace KoreanLlm.Sdk;

/// <summary>
/// The words of a closed set, in data and JSON: the name of each member in lower case with hyphens before its parts and digits, as <c>cannot-be-checked</c> for
/// <c>CannotBeChecked</c>. The word is made from the member itself, so no list can fall out of step with it.
/// </summary>
internal static class EnumWords<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();

    /// <summary>All words, in the order of their numbers.</summary>
    public static string[] All { get; } = [.. Values.Select(v => Kebab(v.ToString()))];

    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public static string Of(T value) => Array.IndexOf(Values, value) is var index and >= 0
        ? All[index]
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"Not a defined {typeof(T).Name}: expected one of {string.Join(", ", All)}.");

    public static bool TryFind(string? word, out T value)
    {
        var index = Array.IndexOf(All, word);
        value = index < 0 ? default : Values[index];
        return index >= 0;
    }

    private static string Kebab(string name)
    {
        var word = new StringBuilder();
        foreach (var c in name)
        {
            word.Append((char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c)) && word.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(c));
        }

        return word.ToString();
    }
}
