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
        var differences = ImmutableArray.CreateBuilder<EntityDifference>();
        Compare(Kinds.Models, before.Models, after.Models);
        Compare(Kinds.ReferenceModels, before.ReferenceModels, after.ReferenceModels);
        Compare(Kinds.Organizations, before.Organizations, after.Organizations);
        Compare(Kinds.Initiatives, before.Initiatives, after.Initiatives);
        Compare(Kinds.Consortia, before.Consortia, after.Consortia);
        Compare(Kinds.Benchmarks, before.Benchmarks, after.Benchmarks);
        Compare(Kinds.Results, before.Results, after.Results);
        Compare(Kinds.Guidelines, before.Guidelines, after.Guidelines);
        Compare(Kinds.Forecasts, before.Forecasts, after.Forecasts);
        Compare(Kinds.Accelerators, before.Accelerators, after.Accelerators);
        Compare(Kinds.Claims, before.Claims, after.Claims);
        Compare(Kinds.Sources, before.Sources, after.Sources);
        return differences.ToImmutable();

        void Compare<T>(EntityKind<T> kind, EntitySet<T> old, EntitySet<T> current)
            where T : CatalogEntity
        {
            if (ReferenceEquals(old.List, current.List))
            {
                return;
            }

            foreach (var entity in current)
            {
                if (old.List.Find(entity.Id) is not { } previous)
                {
                    differences.Add(new EntityDifference { Kind = kind.Name, EntityId = entity.Id, Change = EntityChange.Added, After = entity });
                }
                else if (!ReferenceEquals(previous, entity) && Members(kind, previous, entity) is { Length: > 0 } members)
                {
                    var change = Ended(entity) && !Ended(previous) ? EntityChange.Ended : EntityChange.Changed;
                    differences.Add(new EntityDifference { Kind = kind.Name, EntityId = entity.Id, Change = change, Before = previous, After = entity, Members = members });
                }
            }

            foreach (var entity in old.Where(e => !current.List.Contains(e.Id)))
            {
                differences.Add(new EntityDifference { Kind = kind.Name, EntityId = entity.Id, Change = EntityChange.Removed, Before = entity });
            }
        }
    }

    private static ImmutableArray<MemberDifference> Members<T>(EntityKind<T> kind, T before, T after)
        where T : CatalogEntity
    {
        var old = FactSink.All(before, kind.Map).ToDictionary();
        var current = FactSink.All(after, kind.Map).ToDictionary();
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
