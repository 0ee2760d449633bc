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
        return [.. Kinds.All.SelectMany(kind => Compare(kind, before.ListOf(kind), after.ListOf(kind)))];
    }

    private static IEnumerable<EntityDifference> Compare(KindRow kind, EntityList old, EntityList current)
    {
        if (ReferenceEquals(old, current))
        {
            yield break;
        }

        foreach (var entity in current.Entities)
        {
            if (old.FindEntity(entity.Id) is not { } previous)
            {
                yield return new EntityDifference { Kind = kind.Kind, EntityId = entity.Id, Change = EntityChange.Added, After = entity };
            }
            else if (!ReferenceEquals(previous, entity) && Members(kind, previous, entity) is { Length: > 0 } members)
            {
                var change = Ended(entity) && !Ended(previous) ? EntityChange.Ended : EntityChange.Changed;
                yield return new EntityDifference { Kind = kind.Kind, EntityId = entity.Id, Change = change, Before = previous, After = entity, Members = members };
            }
        }

        foreach (var entity in old.Entities.Where(e => !current.Contains(e.Id)))
        {
            yield return new EntityDifference { Kind = kind.Kind, EntityId = entity.Id, Change = EntityChange.Removed, Before = entity };
        }
    }

    private static ImmutableArray<MemberDifference> Members(KindRow kind, CatalogEntity before, CatalogEntity after)
    {
        var old = kind.Leaves(before).ToDictionary();
        var current = kind.Leaves(after).ToDictionary();
        return
        [
            .. current.Keys.Union(old.Keys)
                .Where(member => old.GetValueOrDefault(member) != current.GetValueOrDefault(member))
                .Select(member => new MemberDifference
                {
                    Member = member,
                    Old = old.GetValueOrDefault(member),
                    New = current.GetValueOrDefault(member),
                    OldEvidence = [.. before.Evidence.Where(e => e.Supports(member))],
                    NewEvidence = [.. after.Evidence.Where(e => e.Supports(member))],
                }),
        ];
    }

    private static bool Ended(CatalogEntity entity) => entity switch
    {
        Model model => model.Lifecycle.Any(e => e.Stage is LifecycleStage.Retired or LifecycleStage.Withdrawn),
        Consortium consortium => consortium.StatusOn(DateOnly.MaxValue) is ConsortiumStatus.Eliminated or ConsortiumStatus.Withdrawn,
        RegulatoryGuideline law => law.Status is GuidelineStatus.Revoked or GuidelineStatus.Superseded,
        _ => false,
    };
}
