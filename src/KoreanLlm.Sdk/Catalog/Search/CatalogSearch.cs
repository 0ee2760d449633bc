using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace KoreanLlm.Sdk;

/// <summary>Finds entities as one types.</summary>
public static class CatalogSearch
{
    /// <summary>The greatest length of a search text that is looked at; longer ones name nothing.</summary>
    private const int MaximumLength = 256;

    private static readonly ConditionalWeakTable<IKoreanLlmCatalog, Lazy<SearchIndex>> Indexes = [];

    /// <summary>Searches every entity but results by id, name, alias, Hugging Face id and API model id.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="text">
    /// What was typed: whole names, beginnings, unfinished syllables (<c>네입</c>), initial consonants (<c>ㅇㅅㅇ</c>, <c>엑ㅅㅇ</c>, and <c>엓ㅇ</c> as an input method joins them),
    /// names with something behind them (<c>kmmlu_direct</c>), the other keyboard layout (<c>dprtkdnjs</c>), near misses.
    /// </param>
    /// <param name="limit">The most hits to return; at least 1.</param>
    /// <returns>
    /// The hits, each entity once with its best match; ordered by the kind of match (a name and an alias count the same),
    /// claims and sources behind the rest, then by what is missing, then by kind of entity. Ambiguity returns all candidates.
    /// Case, width, normal form, accents, spaces, dashes and invisible characters do not matter, on every machine alike. Blank text, and text longer than 256 characters, finds nothing.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is below 1.</exception>
    public static ImmutableArray<SearchHit> Search(this IKoreanLlmCatalog catalog, string text, int limit = 20)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return text.Length > MaximumLength ? [] : Indexes.GetValue(catalog, static c => new(() => new SearchIndex(c), LazyThreadSafetyMode.PublicationOnly)).Value.Find(text, limit);
    }
}
