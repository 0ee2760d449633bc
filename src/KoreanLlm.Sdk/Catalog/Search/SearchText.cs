using System.Text;
using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk;

/// <summary>A name or a search text in the forms that are compared.</summary>
internal sealed class SearchText
{
    /// <summary>Conjoining jamo, which compatibility letters turn into, and the letters of a keyboard that they stand for.</summary>
    private const string Conjoining = "ᄀᄁᄂᄃᄄᄅᄆᄇᄈᄉᄊᄋᄌᄍᄎᄏᄐᄑᄒ";
    private const string Keyboard = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private const char FirstConjoiningVowel = '\u1161';
    private const char LastConjoiningVowel = '\u1175';
    private const char FirstVowel = '\u314F';

    public SearchText(string text)
    {
        Key = Typed(NameKey.Of(text));
        Letters = Hangul.Letters(Key);
    }

    /// <summary>The comparable form, syllables whole.</summary>
    public string Key { get; }

    /// <summary>The same with syllables taken apart.</summary>
    public string Letters { get; }

    /// <summary>Whether it holds an initial consonant that stands for a syllable.</summary>
    public bool HasInitials => Key.Any(Hangul.IsInitial);

    /// <summary>Lone consonants and vowels as a keyboard types them, whatever the normal form made of them.</summary>
    private static string Typed(string key)
    {
        var text = new StringBuilder(key.Length);
        foreach (var c in key)
        {
            var initial = Conjoining.IndexOf(c, StringComparison.Ordinal);
            if (Hangul.Cluster(c) is { } pair)
            {
                text.Append(pair);
                continue;
            }

            text.Append(initial >= 0 ? Keyboard[initial] : c is >= FirstConjoiningVowel and <= LastConjoiningVowel ? (char)(FirstVowel + (c - FirstConjoiningVowel)) : c);
        }

        return text.ToString();
    }
}
