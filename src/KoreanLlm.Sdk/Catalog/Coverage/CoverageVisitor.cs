using System.Collections.Immutable;
using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk;

/// <summary>Counts, for each fact of each kind, in how many entities it is known, undisclosed, not applicable or unknown.</summary>
internal sealed class CoverageVisitor : EntityVisitor
{
    private readonly ImmutableArray<MemberCoverage>.Builder _coverage = ImmutableArray.CreateBuilder<MemberCoverage>();

    public static ImmutableArray<MemberCoverage> Of(DatasetContent content)
    {
        var visitor = new CoverageVisitor();
        content.Accept(visitor);
        return visitor._coverage.ToImmutable();
    }

    public override void Visit<T>(EntityKind<T> kind, IReadOnlyList<T> items)
    {
        var states = items.Select(item => (Item: item, Known: KnownFacts.Known(item, kind.Map))).ToList();
        foreach (var (member, role, _) in kind.Members().Where(n => n.Role == Role.Fact && !n.Path.Contains('.')))
        {
            var known = states.Where(s => s.Known.Contains(member)).ToList();
            var undisclosed = states.Count(s => !s.Known.Contains(member) && s.Item.Undisclosed.Contains(member));
            var inapplicable = states.Count(s => !s.Known.Contains(member) && s.Item.NotApplicable.Contains(member));
            var read = known.Select(s => KnownFacts.NewestReading(s.Item, member)).OfType<DateOnly>().ToList();
            _coverage.Add(new MemberCoverage
            {
                Kind = kind.Name,
                Member = member,
                Known = known.Count,
                Undisclosed = undisclosed,
                NotApplicable = inapplicable,
                Unknown = items.Count - known.Count - undisclosed - inapplicable,
                OldestReadOn = read.Count == 0 ? null : read.Min(),
                NewestReadOn = read.Count == 0 ? null : read.Max(),
            });
        }
    }
}
