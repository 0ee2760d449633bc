using System.Collections.Immutable;
using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk;

/// <summary>Every name of a catalog, ready to be searched.</summary>
internal sealed class SearchIndex
{
    private readonly List<SearchName> _names = [];

    public SearchIndex(IKoreanLlmCatalog catalog)
    {
        foreach (var kind in Kinds.All.Where(kind => kind.IsSearched))
        {
            Add(kind.Kind, catalog.ListOf(kind));
        }
    }

    /// <summary>The best hit of each entity, the best first.</summary>
    public ImmutableArray<SearchHit> Find(SearchText text, int limit)
    {
        var mistakes = Mistakes(text);
        return
        [
            .. _names
                .Select(name => (name.Order, Hit: name.Match(text, mistakes)))
                .Where(found => found.Hit is not null)
                .GroupBy(found => found.Order, (order, found) => (Order: order, Hit: found.Select(f => f.Hit!).OrderBy(h => h.Match).ThenBy(h => h.Distance).First()))
                .OrderBy(found => found.Hit.Match)
                .ThenBy(found => found.Hit.Distance)
                .ThenBy(found => found.Order)
                .Take(limit)
                .Select(found => found.Hit),
        ];
    }

    /// <summary>One wrong letter in four, three at most. Versions differ by a digit, so a text of few letters must be right.</summary>
    private static int Mistakes(SearchText text) => text.Letters.Length < 4 ? 0 : Math.Min(3, text.Letters.Length / 4);

    private void Add(EntityKind kind, EntityList list)
    {
        foreach (var entity in list.Entities)
        {
            var order = _names.Count;
            var own = new HashSet<string> { entity.Id, entity.Name.English, entity.Name.Korean ?? entity.Id };
            foreach (var name in EntityNames.Of(entity).Concat(EntityNames.Addresses(entity)).Distinct())
            {
                _names.Add(new SearchName(entity, kind, order, name, own.Contains(name)));
            }
        }
    }
}
