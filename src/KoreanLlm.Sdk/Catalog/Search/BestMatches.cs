using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>The best few of the matches offered, each entity once.</summary>
internal sealed class BestMatches(int limit)
{
    private readonly List<Found> _kept = [];

    public bool IsEmpty => _kept.Count == 0;

    /// <summary>Whether a text has been found as it was typed: as a name, or as the beginning of one.</summary>
    public bool IsSure => _kept.Count > 0 && _kept[0].Match <= SearchMatch.Prefix;

    /// <summary>Offers the best match of an entity. One that is kept already stays: matches are offered the surest kind first.</summary>
    public void Offer(Found found)
    {
        if (_kept.Count == limit && _kept[^1].CompareTo(found) <= 0)
        {
            return;
        }

        foreach (var kept in _kept)
        {
            if (kept.Entity == found.Entity)
            {
                return;
            }
        }

        if (_kept.Count == limit)
        {
            _kept.RemoveAt(limit - 1);
        }

        _kept.Insert(~_kept.BinarySearch(found), found);
    }

    public ImmutableArray<SearchHit> Hits(Func<Found, SearchHit> hit) => [.. _kept.Select(hit)];

    /// <summary>A match of a name.</summary>
    internal readonly record struct Found(int Entity, int Name, SearchMatch Match, int Distance, bool IsStatement) : IComparable<Found>
    {
        /// <summary>A name and an alias are equally sure. Of equally sure matches things stand before what is said about them, then the nearer.</summary>
        public int CompareTo(Found other) =>
            Match == other.Match || Math.Max((int)Match, (int)other.Match) <= (int)SearchMatch.Alias
                ? (IsStatement, Match, Distance, Entity, Name).CompareTo((other.IsStatement, other.Match, other.Distance, other.Entity, other.Name))
                : Match.CompareTo(other.Match);
    }
}
