namespace KoreanLlm.Sdk;

/// <summary>A name in the index.</summary>
internal sealed class SearchName(CatalogEntity entity, EntityKind kind, int order, string name, bool isOwn)
{
    private readonly SearchText _text = new(name);
    private readonly string[] _spellings = [.. Spellings(name).Where(s => s.Length > 2).Distinct()];

    public int Order => order;

    /// <summary>Whether and how a text matches this name.</summary>
    public SearchHit? Match(SearchText text, int mistakes)
    {
        if (_text.Key == text.Key)
        {
            return Hit(isOwn ? SearchMatch.Exact : SearchMatch.Alias, 0);
        }

        if (_text.Letters.StartsWith(text.Letters, StringComparison.Ordinal))
        {
            return Hit(SearchMatch.Prefix, _text.Letters.Length - text.Letters.Length);
        }

        if (Contains(text) is { } inside)
        {
            return inside;
        }

        if (text.HasInitials && InitialsAt(text.Key) is { } at)
        {
            return Hit(SearchMatch.InitialConsonants, _text.Key.Length - text.Key.Length + at);
        }

        // Three letters with one wrong could be anything.
        return mistakes > 0 && Mistakes(text, mistakes) is var distance && distance <= mistakes ? Hit(SearchMatch.CloseSpelling, distance) : null;
    }

    /// <summary>The fewest wrong letters, held against the whole name, each of its words, and its first words run together.</summary>
    private int Mistakes(SearchText text, int limit)
    {
        var best = limit + 1;
        foreach (var spelling in _spellings)
        {
            best = Math.Min(best, EditDistance.Between(spelling, text.Letters, limit));
        }

        return best;
    }

    private static IEnumerable<string> Spellings(string name)
    {
        var words = Words(name);
        yield return new SearchText(name).Letters;
        for (var i = 0; i < words.Length && words.Length > 1; i++)
        {
            yield return new SearchText(words[i]).Letters;
            yield return new SearchText(string.Concat(words[..i])).Letters;
        }
    }

    private static string[] Words(string name) => name.Split([' ', '-', '_', '/', '.', ':'], StringSplitOptions.RemoveEmptyEntries);

    private SearchHit? Contains(SearchText text)
    {
        var at = text.Key.Length >= 2 ? _text.Key.IndexOf(text.Key, StringComparison.Ordinal) : -1;
        return at < 0 ? null
            : StartsWord(text.Key) ? Hit(SearchMatch.Prefix, _text.Letters.Length - text.Letters.Length)
            : Hit(SearchMatch.Contains, _text.Letters.Length - text.Letters.Length);
    }

    private bool StartsWord(string key) =>
        Words(name).Skip(1).Any(word => new SearchText(word).Key.StartsWith(key, StringComparison.Ordinal));

    /// <summary>Where the text fits when each of its lone consonants stands for a syllable that begins with it.</summary>
    private int? InitialsAt(string key)
    {
        for (var start = 0; start + key.Length <= _text.Key.Length; start++)
        {
            var matched = 0;
            while (matched < key.Length && Fits(key[matched], _text.Key[start + matched]))
            {
                matched++;
            }

            if (matched == key.Length)
            {
                return start;
            }
        }

        return null;
    }

    private static bool Fits(char typed, char own) => typed == own || (Hangul.IsInitial(typed) && Hangul.IsSyllable(own) && Hangul.Initial(own) == typed);

    private SearchHit Hit(SearchMatch match, int distance) => new() { Entity = entity, Kind = kind, Matched = name, Match = match, Distance = distance };
}
