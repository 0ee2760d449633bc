using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>Lays an overlay over a dataset, and sees to it that every value says where it came from.</summary>
internal sealed class OverlayMerge(CatalogOverlay overlay)
{
    private readonly string _sourceId = "overlay-" + Slug(overlay.Name);
    private bool _cited;

    public static DatasetContent Apply(DatasetContent below, CatalogOverlay overlay)
    {
        var merge = new OverlayMerge(overlay);
        var content = new DatasetContent
        {
            Models = merge.Lay(Kinds.Models, below.Models, overlay.Models),
            ReferenceModels = merge.Lay(Kinds.ReferenceModels, below.ReferenceModels, overlay.ReferenceModels),
            Organizations = merge.Lay(Kinds.Organizations, below.Organizations, overlay.Organizations),
            Initiatives = merge.Lay(Kinds.Initiatives, below.Initiatives, overlay.Initiatives),
            Consortia = merge.Lay(Kinds.Consortia, below.Consortia, overlay.Consortia),
            Benchmarks = merge.Lay(Kinds.Benchmarks, below.Benchmarks, overlay.Benchmarks),
            Results = merge.LayTables(below.Results, overlay.Results),
            Guidelines = merge.Lay(Kinds.Guidelines, below.Guidelines, overlay.Guidelines),
            Forecasts = merge.Lay(Kinds.Forecasts, below.Forecasts, overlay.Forecasts),
            Accelerators = merge.Lay(Kinds.Accelerators, below.Accelerators, overlay.Accelerators),
            Claims = merge.Lay(Kinds.Claims, below.Claims, overlay.Claims),
            Sources = merge.Lay(Kinds.Sources, below.Sources, overlay.Sources),
        };
        return merge._cited && !content.Sources.Contains(merge._sourceId) ? content with { Sources = Append(content.Sources, merge.OwnSource()) } : content;
    }

    private static EntityList<T> Append<T>(EntityList<T> list, T item)
        where T : CatalogEntity => new(() => [.. list, item]);

    private static string Slug(string name)
    {
        var slug = new string([.. name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) || c == '.' ? c : '-')]).Trim('-', '.');
        return slug.Length == 0 ? "unnamed" : slug;
    }

    private EntityList<T> Lay<T>(EntityKind<T> kind, EntityList<T> below, ImmutableArray<T> above)
        where T : CatalogEntity
    {
        if (above.IsEmpty)
        {
            return below;
        }

        var laid = new Dictionary<string, T>(above.Length, StringComparer.Ordinal);
        var added = new List<string>();
        foreach (var entity in above)
        {
            var current = below.Find(entity.Id);
            laid[entity.Id] = Mark(kind, entity, current);
            if (current is null)
            {
                added.Add(entity.Id);
            }
        }

        var ids = below.Ids.AddRange(added);
        return new EntityList<T>(ids, i => laid.TryGetValue(ids[i], out var own) ? own : below[i]);
    }

    /// <summary>A table replaces the table of its id.</summary>
    private EntityList<BenchmarkResult> LayTables(EntityList<BenchmarkResult> below, ImmutableArray<BenchmarkResult> above)
    {
        if (above.IsEmpty)
        {
            return below;
        }

        var tables = above.Select(r => r.TableId).ToHashSet();
        var marked = above.Select(r => Mark(Kinds.Results, r, below.Find(r.Id))).ToLookup(r => r.TableId);
        var kept = below.Where(r => !tables.Contains(r.TableId) || marked[r.TableId].Any());
        var merged = new List<BenchmarkResult>();
        var done = new HashSet<string>();
        foreach (var result in kept)
        {
            if (!tables.Contains(result.TableId))
            {
                merged.Add(result);
            }
            else if (done.Add(result.TableId))
            {
                merged.AddRange(marked[result.TableId]);
            }
        }

        merged.AddRange(above.Select(r => r.TableId).Distinct().Where(done.Add).SelectMany(t => marked[t]));
        return new EntityList<BenchmarkResult>(() => merged);
    }

    /// <summary>The entity with evidence that tells its own values from those below; the current one itself where nothing differs.</summary>
    private T Mark<T>(EntityKind<T> kind, T entity, T? current)
        where T : CatalogEntity
    {
        var old = (current?.Evidence ?? ImmutableArray<Evidence>.Empty).ToLookup(Key);
        var evidence = entity.Evidence.Select(e => old[Key(e)].FirstOrDefault() ?? e with { Origin = overlay.Name }).ToList();
        var before = current is null ? new Dictionary<string, string>() : FactSink.Facts(current, kind.Map).ToDictionary();
        var now = FactSink.Facts(entity, kind.Map);
        var changed = now.Where(leaf => before.GetValueOrDefault(leaf.Key) != leaf.Value).Select(leaf => leaf.Key).ToList();
        if (current is not null && changed.Count == 0 && Same(kind, entity, current))
        {
            return current;
        }

        // A source that supported the value below says nothing about the one laid over it.
        var unsaid = changed.Where(leaf => !evidence.Exists(e => e.Origin == overlay.Name && e.Supports(leaf))).ToHashSet();
        var leaves = now.Select(leaf => leaf.Key).ToList();
        evidence = [.. evidence.Select(e => e.Origin == overlay.Name ? e : Without(e, changed, leaves)).OfType<Evidence>()];
        if (unsaid.Count > 0 && entity is not Source)
        {
            _cited = true;
            evidence.Add(new Evidence
            {
                Members = [.. unsaid.Order(StringComparer.Ordinal)],
                SourceId = _sourceId,
                Kind = EvidenceKind.Reported,
                Confidence = Confidence.Medium,
                ReadOn = overlay.ReadOn,
                Origin = overlay.Name,
            });
        }

        return entity with { Evidence = [.. evidence] };
    }

    private static bool Same<T>(EntityKind<T> kind, T entity, T current)
        where T : CatalogEntity => FactSink.All(entity, kind.Map).SequenceEqual(FactSink.All(current, kind.Map));

    private static string Key(Evidence evidence) => string.Join('\n', FactSink.All(evidence, EvidenceShape.Map));

    private static Evidence? Without(Evidence evidence, List<string> changed, List<string> leaves)
    {
        if (!changed.Exists(evidence.Supports))
        {
            return evidence;
        }

        var left = leaves.Where(leaf => evidence.Supports(leaf) && !changed.Contains(leaf)).ToImmutableArray();
        return left.IsEmpty ? null : evidence with { Members = left };
    }

    private Source OwnSource() => new()
    {
        Id = _sourceId,
        Name = new LocalizedText { English = overlay.Name },
        Kind = SourceKind.Own,
        Publisher = overlay.Name,
        Url = "urn:koreanllm:overlay:" + Slug(overlay.Name),
        ReadOn = overlay.ReadOn,
    };
}
