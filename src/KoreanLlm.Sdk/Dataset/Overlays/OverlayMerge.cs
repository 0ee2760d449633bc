using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>Lays an overlay over a dataset, and sees to it that every value says where it came from.</summary>
internal sealed class OverlayMerge(CatalogOverlay overlay)
{
    private readonly string _sourceId = "overlay-" + Slug(overlay.Name);
    private bool _cited;

    public static DatasetContent Apply(DatasetContent below, CatalogOverlay overlay)
    {
        overlay = Concluded(below, overlay);
        var merge = new OverlayMerge(overlay);
        var content = new DatasetContent([.. Kinds.All.Select(kind => merge.Lay(kind, below.List(kind.Type), kind.In(overlay)))]);
        var sources = content.List<Source>();
        return merge._cited && !sources.Contains(merge._sourceId) ? content.With(sources.With([merge.OwnSource()])) : content;
    }

    /// <summary>What is concluded of scores holds them against sources and developers of the overlay as well.</summary>
    private static CatalogOverlay Concluded(DatasetContent below, CatalogOverlay overlay)
    {
        if (overlay.Results.IsEmpty)
        {
            return overlay;
        }

        var laid = new DatasetContent(Kinds.All.Select(kind => kind.In(overlay) is { IsEmpty: false } above ? below.List(kind.Type).With([.. above.DistinctBy(e => e.Id)]) : below.List(kind.Type)));
        return overlay with { Results = [.. overlay.Results.Select(result => SelfReports.Of(result, laid))] };
    }

    /// <summary>A slug of its own for every name: one that loses letters, as a Korean name does, ends in a hash of the whole.</summary>
    private static string Slug(string name)
    {
        var slug = new string([.. name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) || c == '.' ? c : '-')]).Trim('-', '.');
        return slug == name ? slug : $"{slug}-{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..8].ToLowerInvariant()}".TrimStart('-');
    }

    private EntityList Lay(KindRow kind, EntityList below, ImmutableArray<CatalogEntity> above) =>
        above.IsEmpty ? below : below.With([.. above.Select(entity => Mark(kind, entity, below.FindEntity(entity.Id)))]);

    /// <summary>The entity with evidence that tells its own values from those below; the current one itself where nothing differs.</summary>
    private CatalogEntity Mark(KindRow kind, CatalogEntity entity, CatalogEntity? current)
    {
        var below = current?.Evidence ?? [];
        var old = below.ToLookup(Key);
        var own = entity.Evidence.Where(e => !old.Contains(Key(e))).Select(e => e.Layer == Evidence.EmbeddedLayer ? e with { Layer = overlay.Layer } : e).ToList();
        var before = current is null ? new Dictionary<string, string>() : kind.Facts(current).ToDictionary();
        var now = kind.Facts(entity);
        var changed = now.Where(leaf => before.GetValueOrDefault(leaf.Key) != leaf.Value).ToList();
        if (current is not null && changed.Count == 0 && kind.Leaves(entity).SequenceEqual(kind.Leaves(current)))
        {
            return current;
        }

        // A source that supported the value below says nothing about the one laid over it, or about none at all.
        var withdrawn = before.Keys.Except(now.Select(leaf => leaf.Key)).ToList();
        List<string> names = [.. changed.Select(leaf => leaf.Key), .. withdrawn];
        var unsaid = changed.Select(leaf => leaf.Key).Where(leaf => !own.Exists(e => e.Supports(leaf))).ToHashSet();
        var leaves = now.Select(leaf => leaf.Key).ToList();
        List<Evidence> evidence = [.. below.Select(e => Without(e, names, leaves)).OfType<Evidence>(), .. own];
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
                Layer = overlay.Name,
            });
        }

        return entity with
        {
            Evidence = [.. evidence],
            Conflicts = Conflicts(entity, below, before, changed, withdrawn),
            Undisclosed = Absent(entity.Undisclosed, current?.Undisclosed ?? [], leaves),
            NotApplicable = Absent(entity.NotApplicable, current?.NotApplicable ?? [], leaves),
        };
    }

    /// <summary>The value below becomes the rival of the one laid over it; a rival that was right after all is none.</summary>
    private ImmutableArray<Conflict> Conflicts(
        CatalogEntity entity, ImmutableArray<Evidence> below, Dictionary<string, string> before, List<KeyValuePair<string, string>> changed, List<string> withdrawn)
    {
        var rivals = entity.Conflicts.Where(c => !changed.Contains(new(c.Member, c.Value))).ToList();
        foreach (var member in changed.Select(leaf => leaf.Key).Concat(withdrawn))
        {
            if (before.TryGetValue(member, out var value)
                && below.FirstOrDefault(e => e.Supports(member)) is { } evidence
                && !rivals.Exists(c => c.Member == member && c.Value == value))
            {
                rivals.Add(new Conflict
                {
                    Member = member,
                    Value = value,
                    SourceId = evidence.SourceId,
                    ReadOn = evidence.ReadOn,
                    Locator = evidence.Locator,
                    Rule = ConflictRule.Overlaid,
                    Reason = withdrawn.Contains(member) ? $"The overlay '{overlay.Name}' withdraws the value." : $"The overlay '{overlay.Name}' gives another value.",
                });
            }
        }

        return rivals.SequenceEqual(entity.Conflicts) ? entity.Conflicts : [.. rivals];
    }

    /// <summary>What was absent below and has a value now is absent no more; an overlay that says both at once is left for the validator to refuse.</summary>
    private static ImmutableArray<string> Absent(ImmutableArray<string> names, ImmutableArray<string> below, List<string> known) =>
        names.Any(n => known.Contains(n) && below.Contains(n)) ? names.RemoveAll(n => known.Contains(n) && below.Contains(n)) : names;

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
