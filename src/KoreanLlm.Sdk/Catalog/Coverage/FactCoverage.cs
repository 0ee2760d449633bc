using System.Collections.Immutable;
using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk;

/// <summary>Goes through the facts of all kinds: how many are known, and how old they are.</summary>
internal static class FactCoverage
{
    /// <summary>For each fact of each kind, in how many entities it is known, undisclosed, not applicable or unknown.</summary>
    public static ImmutableArray<MemberCoverage> Of(DatasetContent content) => [.. Kinds.All.SelectMany(kind => Of(kind, [.. content.List(kind.Type).Entities]))];

    /// <summary>The facts whose newest evidence is too old, the oldest first.</summary>
    public static ImmutableArray<StaleFact> Stale(DatasetContent content, TimeSpan maxAge, DateOnly day) =>
    [
        .. from kind in Kinds.All
           from entity in content.List(kind.Type).Entities
           from member in Known(kind, entity)
           let read = NewestReading(entity, member)
           where read is not null && day.DayNumber - read.Value.DayNumber > maxAge.TotalDays
           orderby read
           select new StaleFact { Kind = kind.Kind, EntityId = entity.Id, Member = member, ReadOn = read.Value },
    ];

    private static IEnumerable<MemberCoverage> Of(KindRow kind, List<CatalogEntity> entities)
    {
        var states = entities.ConvertAll(entity => (Entity: entity, Known: Known(kind, entity)));
        foreach (var (member, _, _) in kind.Members().Where(n => n.Role == Role.Fact && !n.Path.Contains('.')))
        {
            var known = states.Where(s => s.Known.Contains(member)).ToList();
            var undisclosed = states.Count(s => !s.Known.Contains(member) && s.Entity.Undisclosed.Contains(member));
            var inapplicable = states.Count(s => !s.Known.Contains(member) && s.Entity.NotApplicable.Contains(member));
            var read = known.Select(s => NewestReading(s.Entity, member)).OfType<DateOnly>().ToList();
            yield return new MemberCoverage
            {
                Kind = kind.Kind,
                Member = member,
                Known = known.Count,
                Undisclosed = undisclosed,
                NotApplicable = inapplicable,
                Unknown = entities.Count - known.Count - undisclosed - inapplicable,
                OldestReadOn = read.Count == 0 ? null : read.Min(),
                NewestReadOn = read.Count == 0 ? null : read.Max(),
            };
        }
    }

    /// <summary>The members of an entity that state facts and have a value, without their parts.</summary>
    private static HashSet<string> Known(KindRow kind, CatalogEntity entity) => [.. kind.Facts(entity).Select(leaf => leaf.Key.Split('.', 2)[0])];

    /// <summary>The latest day on which a source for a member, or a part of it, was read.</summary>
    private static DateOnly? NewestReading(CatalogEntity entity, string member)
    {
        DateOnly? newest = null;
        foreach (var evidence in entity.Evidence)
        {
            if ((newest is null || evidence.ReadOn > newest) && (evidence.Supports(member) || evidence.Members.Any(m => m.StartsWith(member + ".", StringComparison.Ordinal))))
            {
                newest = evidence.ReadOn;
            }
        }

        return newest;
    }
}
