using System.Collections.Immutable;
using KoreanLlm.Sdk.Dataset;
using KoreanLlm.Sdk.Text;

namespace KoreanLlm.Sdk;

/// <summary>Every name of a catalog, ready to be searched. The names of an entity stand together.</summary>
internal sealed class SearchIndex
{
    private readonly List<SearchName> _names = [];
    private readonly List<(CatalogEntity Entity, EntityKind Kind)> _entities = [];

    public SearchIndex(IKoreanLlmCatalog catalog)
    {
        foreach (var kind in Kinds.All.Where(kind => kind.IsSearched))
        {
            Add(kind.Kind, catalog.ListOf(kind));
        }
    }

    /// <summary>The best hit of each entity, the best first.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="limit">The most hits.</param>
    public ImmutableArray<SearchHit> Find(string text, int limit)
    {
        var typed = new SearchText(text);
        if (typed.Key.Length == 0)
        {
            return [];
        }

        var best = new BestMatches(limit);
        Collect(best, name => name.Match(typed));
        if (best.IsEmpty && OtherLayout(text, typed) is { } meant)
        {
            Collect(best, name => name.Match(meant) is { Match: < SearchMatch.PartOfText } found ? (SearchMatch.OtherLayout, found.Distance) : null);
        }

        // A name that is right leaves no room for a slip of the finger.
        if (!best.IsSure && Mistakes(typed) is var mistakes and > 0)
        {
            Collect(best, name => name.Mistakes(typed, mistakes) is var wrong && wrong <= mistakes ? (SearchMatch.CloseSpelling, wrong) : null);
        }

        return best.Hits(found => new SearchHit
        {
            Entity = _entities[found.Entity].Entity,
            Kind = _entities[found.Entity].Kind,
            Matched = _names[found.Name].Name,
            Match = found.Match,
            Distance = found.Distance,
        });
    }

    private void Collect(BestMatches best, Func<SearchName, (SearchMatch Match, int Distance)?> match)
    {
        BestMatches.Found? own = null;
        for (var i = 0; i < _names.Count; i++)
        {
            var entity = _names[i].Entity;
            if (match(_names[i]) is { } m)
            {
                // Of two equal matches the thing comes before what somebody says about it.
                var found = new BestMatches.Found(entity, i, m.Match, m.Distance, _entities[entity].Entity is Claim or Source);
                own = own is { } better && better.CompareTo(found) <= 0 ? better : found;
            }

            if (own is { } last && (i + 1 == _names.Count || _names[i + 1].Entity != entity))
            {
                best.Offer(last);
                own = null;
            }
        }
    }

    private static SearchText? OtherLayout(string text, SearchText typed) =>
        (Keyboard.Hangul(text) ?? Keyboard.Latin(typed.Letters)) is { Length: > 2 } meant ? new SearchText(meant) : null;

    /// <summary>One wrong letter in four, three at most. Versions differ by a digit, so a text of few letters must be right.</summary>
    private static int Mistakes(SearchText text) => text.Letters.Length < 4 ? 0 : Math.Min(3, text.Letters.Length / 4);

    private void Add(EntityKind kind, EntityList list)
    {
        foreach (var entity in list.Entities)
        {
            var own = new HashSet<string> { entity.Id, entity.Name.English, entity.Name.Korean ?? entity.Id };
            foreach (var name in EntityNames.Of(entity).Concat(EntityNames.Addresses(entity)).Distinct())
            {
                _names.Add(new SearchName(name, _entities.Count, own.Contains(name)));
            }

            _entities.Add((entity, kind));
        }
    }
}
