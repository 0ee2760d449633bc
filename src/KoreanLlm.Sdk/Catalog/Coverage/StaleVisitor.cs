using System.Collections.Immutable;
using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk;

/// <summary>Finds facts whose newest evidence is too old.</summary>
internal sealed class StaleVisitor(TimeSpan maxAge, DateOnly day) : EntityVisitor
{
    private readonly List<StaleFact> _stale = [];

    public static ImmutableArray<StaleFact> Of(DatasetContent content, TimeSpan maxAge, DateOnly day)
    {
        var visitor = new StaleVisitor(maxAge, day);
        content.Accept(visitor);
        return [.. visitor._stale.OrderBy(s => s.ReadOn)];
    }

    public override void Visit<T>(EntityKind<T> kind, IReadOnlyList<T> items)
    {
        foreach (var item in items)
        {
            foreach (var member in KnownFacts.Known(item, kind.Map))
            {
                if (KnownFacts.NewestReading(item, member) is { } read && day.DayNumber - read.DayNumber > maxAge.TotalDays)
                {
                    _stale.Add(new StaleFact { Kind = kind.Name, EntityId = item.Id, Member = member, ReadOn = read });
                }
            }
        }
    }
}
