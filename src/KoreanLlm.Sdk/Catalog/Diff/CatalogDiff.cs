using System.Collections.Immutable;
using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk;

/// <summary>What differs between two catalogs: two days, two versions of the data, with and without an overlay.</summary>
public static class CatalogDiff
{
    /// <summary>Everything that differs, by kind of entity and in the order of the later catalog; what it no longer has comes last.</summary>
    /// <param name="before">The earlier catalog.</param>
    /// <param name="after">The later catalog.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableArray<EntityDifference> Diff(this IKoreanLlmCatalog before, IKoreanLlmCatalog after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);

        // Two days of the same data differ by what has certainly happened in between, and by nothing else.
        var (then, now) = before is KoreanLlmCatalog b && after is KoreanLlmCatalog a && a.IsSameData(b) ? (b.CertainPast(), a.CertainPast()) : (null, null);
        return then?.Day == now?.Day && then is not null ? [] : [.. Kinds.All.SelectMany(kind => Compare(kind, before.ListOf(kind), after.ListOf(kind), then, now))];
    }

    private static IEnumerable<EntityDifference> Compare(KindRow kind, EntityList old, EntityList current, Past? then, Past? now)
    {
        if (ReferenceEquals(old, current) && then is null)
        {
            yield break;
        }

        foreach (var entity in current.Entities)
        {
            if (old.FindEntity(entity.Id) is not { } previous)
            {
                yield return new EntityDifference { Kind = kind.Kind, EntityId = entity.Id, Change = EntityChange.Added, After = entity, On = kind.BeginningOf(entity) };
            }
            else if (Certain(previous, then) is var was && Certain(entity, now) is var became && Members(kind, was, became) is { Length: > 0 } members)
            {
                var change = Ended(became) && !Ended(was) ? EntityChange.Ended : EntityChange.Changed;
                yield return new EntityDifference { Kind = kind.Kind, EntityId = entity.Id, Change = change, Before = previous, After = entity, Members = members };
            }
        }

        foreach (var entity in old.Entities.Where(e => !current.Contains(e.Id)))
        {
            yield return new EntityDifference { Kind = kind.Kind, EntityId = entity.Id, Change = EntityChange.Removed, Before = entity };
        }

        CatalogEntity Certain(CatalogEntity entity, Past? past) => past is null ? entity : kind.Cut(entity, past);
    }

    private static ImmutableArray<MemberDifference> Members(KindRow kind, CatalogEntity before, CatalogEntity after)
    {
        if (ReferenceEquals(before, after))
        {
            return [];
        }

        var (oldValues, values) = (kind.Values(before), kind.Values(after));
        var (old, current) = (oldValues.Leaves.ToDictionary(), values.Leaves.ToDictionary());
        return
        [
            .. current.Keys.Union(old.Keys)
                .Where(member => old.GetValueOrDefault(member) != current.GetValueOrDefault(member))
                .Select(member => new MemberDifference
                {
                    Member = member,
                    Old = old.GetValueOrDefault(member),
                    New = current.GetValueOrDefault(member),
                    Added = Missing(values, oldValues, member),
                    Removed = Missing(oldValues, values, member),
                    OldEvidence = [.. before.Evidence.Where(e => e.Supports(member))],
                    NewEvidence = [.. after.Evidence.Where(e => e.Supports(member))],
                }),
        ];
    }

    /// <summary>The elements of a list that another one lacks.</summary>
    private static ImmutableArray<string> Missing(FactSink has, FactSink lacks, string member)
    {
        List<string> others = [.. lacks.Elements.GetValueOrDefault(member, [])];
        return [.. has.Elements.GetValueOrDefault(member, []).Where(e => !others.Remove(e))];
    }

    private static bool Ended(CatalogEntity entity) => entity switch
    {
        Model model => model.Lifecycle.Any(e => e.Stage.IsEnd == Answer.Yes),
        Consortium consortium => consortium.StatusOn(DateOnly.MaxValue) is ConsortiumStatus.Eliminated or ConsortiumStatus.Withdrawn,
        RegulatoryGuideline law => law.Status == GuidelineStatus.Revoked || law.Status == GuidelineStatus.Superseded,
        _ => false,
    };
}
