using System.Numerics;

namespace KoreanLlm.Sdk;

/// <summary>A name in the index, and whether a text matches it.</summary>
internal sealed class SearchName(string name, int entity, bool isOwn)
{
    /// <summary>A shorter name at the head of a text would be found in everything.</summary>
    private const int ShortestPart = 4;

    private readonly SearchText _text = new(name);

    public string Name => name;

    /// <summary>The place of the entity in the index.</summary>
    public int Entity => entity;

    public ulong Mask => _text.Mask;

    /// <summary>How a text matches this name without a letter wrong, and how many letters apart; null if it does not.</summary>
    public (SearchMatch Match, int Distance)? Match(SearchText text)
    {
        if (_text.Key == text.Key)
        {
            return (isOwn ? SearchMatch.Exact : SearchMatch.Alias, 0);
        }

        // What the text has and the name has not cannot be inside the name.
        if ((text.Mask & ~_text.Mask) == 0 && Inside(text) is { } inside)
        {
            return inside;
        }

        return BeginsText(text) ? (SearchMatch.PartOfText, text.Letters.Length - _text.Letters.Length) : null;
    }

    /// <summary>The fewest wrong letters, held against the whole name, each of its words, and its first words run together; above the limit if there are more.</summary>
    public int Mistakes(SearchText text, int limit)
    {
        var best = limit + 1;
        if (BitOperations.PopCount(text.Mask & ~_text.Mask) > limit)
        {
            return best;
        }

        var letters = _text.Letters.AsSpan();
        best = Math.Min(best, Between(letters, text, limit));
        for (var i = 0; i < _text.Words.Length && _text.Words.Length > 1; i++)
        {
            var (from, to) = (_text.Words[i], i + 1 < _text.Words.Length ? _text.Words[i + 1] : letters.Length);
            best = Math.Min(best, Between(letters[from..to], text, limit));
            best = Math.Min(best, Between(letters[..to], text, limit));
        }

        return best;
    }

    // Two letters with one wrong are any two letters.
    private static int Between(ReadOnlySpan<char> spelling, SearchText text, int limit) =>
        spelling.Length > 2 ? EditDistance.Between(spelling, text.Letters, limit) : limit + 1;

    private (SearchMatch Match, int Distance)? Inside(SearchText text)
    {
        var missing = _text.Letters.Length - text.Letters.Length;
        if (_text.Letters.StartsWith(text.Letters, StringComparison.Ordinal) || StartsWord(text))
        {
            return (SearchMatch.Prefix, missing);
        }

        if (text.Key.Length >= 2 && _text.Key.Contains(text.Key, StringComparison.Ordinal))
        {
            return (SearchMatch.Contains, missing);
        }

        return InitialsAt(text.Letters) is { } apart ? (SearchMatch.InitialConsonants, apart) : null;
    }

    private bool StartsWord(SearchText text)
    {
        if (text.Letters.Length >= 2)
        {
            foreach (var word in _text.Words)
            {
                if (word > 0 && _text.Letters.AsSpan(word).StartsWith(text.Letters, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether the text begins with this name and goes on after the end of a word: <c>kmmlu_direct</c>, <c>exaone-4.0-32b-awq</c>.</summary>
    private bool BeginsText(SearchText text) =>
        text.Letters.Length > _text.Letters.Length && _text.Key.Length >= ShortestPart
        && text.Letters.StartsWith(_text.Letters, StringComparison.Ordinal) && text.Words.Contains(_text.Letters.Length);

    /// <summary>How far the text is from the name when letters of it stand for syllables that begin with them; null if it does not fit.</summary>
    private int? InitialsAt(string typed)
    {
        if (_text.Letters.Length == _text.Key.Length)
        {
            return null;
        }

        for (var start = 0; start < _text.Key.Length; start++)
        {
            if (Fits(typed, 0, start) is { } end)
            {
                return _text.Key.Length - (end - start) + start;
            }
        }

        return null;
    }

    /// <summary>The place behind the last character of the name that the letters reach: each is typed whole or by its initial consonant, the last may be unfinished.</summary>
    private int? Fits(string typed, int at, int character)
    {
        while (at < typed.Length)
        {
            if (character == _text.Key.Length)
            {
                return null;
            }

            var own = _text.Letters.AsSpan(_text.Starts[character].._text.Starts[character + 1]);
            var rest = typed.AsSpan(at);
            if (own.StartsWith(rest, StringComparison.Ordinal))
            {
                return character + 1;
            }

            if (rest.StartsWith(own, StringComparison.Ordinal) && Fits(typed, at + own.Length, character + 1) is { } end)
            {
                return end;
            }

            var initial = own.Length > 1 && own[0] == own[1] ? 2 : 1;
            if (own.Length == 1 || !rest.StartsWith(own[..initial], StringComparison.Ordinal))
            {
                return null;
            }

            at += initial;
            character++;
        }

        return character;
    }
}
