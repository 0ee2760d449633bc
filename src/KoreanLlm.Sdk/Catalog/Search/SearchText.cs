using System.Collections.Immutable;
using System.Text;
using KoreanLlm.Sdk.Text;

namespace KoreanLlm.Sdk;

/// <summary>A name or a search text in the forms that are compared.</summary>
internal sealed class SearchText
{
    public SearchText(string text)
    {
        var words = new List<int>();
        Key = NameKey.Fold(text, words);
        (Letters, Starts) = Spell(Key);
        Words = [.. words.Select(word => Starts[word])];
        foreach (var letter in Letters)
        {
            Mask |= Bit(letter);
        }
    }

    /// <summary>The comparable form, syllables whole.</summary>
    public string Key { get; }

    /// <summary>The same as letters of a keyboard; a doubled consonant is two, since some input methods join two on their own.</summary>
    public string Letters { get; }

    /// <summary>Where in <see cref="Letters"/> each character of <see cref="Key"/> begins, and the end.</summary>
    public ImmutableArray<int> Starts { get; }

    /// <summary>Where in <see cref="Letters"/> words begin.</summary>
    public ImmutableArray<int> Words { get; }

    /// <summary>A bit for each letter that occurs. Different letters may share one.</summary>
    public ulong Mask { get; }

    private static ulong Bit(char letter) => 1UL << ((letter ^ (letter >> 6)) & 63);

    private static (string Letters, ImmutableArray<int> Starts) Spell(string key)
    {
        var letters = new StringBuilder(key.Length);
        var starts = ImmutableArray.CreateBuilder<int>(key.Length + 1);
        foreach (var c in key)
        {
            starts.Add(letters.Length);
            AppendSingles(letters, c);
        }

        starts.Add(letters.Length);
        return (letters.Length == key.Length ? key : letters.ToString(), starts.MoveToImmutable());
    }

    private static void AppendSingles(StringBuilder letters, char c)
    {
        var from = letters.Length;
        Hangul.AppendLetters(letters, c);
        for (var i = letters.Length - 1; i >= from; i--)
        {
            if (Hangul.Single(letters[i]) is var single && single != letters[i])
            {
                letters[i] = single;
                letters.Insert(i, single);
            }
        }
    }
}
