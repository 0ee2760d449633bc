using System.Collections.Immutable;
using System.Globalization;
using KoreanLlm.Sdk.Text;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>
/// What holds across entities: references resolve, names are unique, evidence names members that exist, figures agree. Entities that
/// are the same below (those an overlay leaves alone) are not checked again.
/// </summary>
internal sealed class ContentValidator
{
    private readonly DatasetContent _content;
    private readonly DatasetContent? _below;
    private readonly string? _overlayFile;
    private readonly Dictionary<(EntityKind Kind, string Id), int> _places = [];
    private readonly ProblemList _problems;
    private readonly Lazy<HashSet<string>> _tables;

    private ContentValidator(DatasetContent content, DatasetContent? below, string? overlayFile, ProblemList problems)
    {
        (_content, _below, _overlayFile, _problems) = (content, below, overlayFile, problems);
        _tables = new(() => [.. content.List<BenchmarkResult>().Select(r => r.TableId)]);
    }

    /// <summary>Checks a whole dataset.</summary>
    public static void Check(DatasetContent content, ProblemList problems) => new ContentValidator(content, null, null, problems).Check();

    /// <summary>Checks what an overlay brought.</summary>
    public static void CheckOverlay(DatasetContent content, DatasetContent below, CatalogOverlay overlay, string overlayFile, ProblemList problems)
    {
        var validator = new ContentValidator(content, below, overlayFile, problems);
        foreach (var kind in Kinds.All)
        {
            foreach (var (entity, index) in kind.In(overlay).Select((entity, index) => (entity, index)))
            {
                validator._places[(kind.Kind, entity.Id)] = index;
            }
        }

        validator.Check();
    }

    private void Check()
    {
        foreach (var kind in Kinds.All)
        {
            var (list, below) = (_content.List(kind.Type), _below?.List(kind.Type));
            if (!ReferenceEquals(below, list))
            {
                Check(kind, list, below);
            }
        }
    }

    private void Check(KindRow kind, EntityList list, EntityList? below)
    {
        CheckNames(kind, list, below);
        for (var i = 0; i < list.Count; i++)
        {
            if (!IsBelow(below, list.Entity(i)))
            {
                CheckEntity(kind, list.Entity(i), i);
            }
        }
    }

    private static bool IsBelow(EntityList? below, CatalogEntity entity) => below is not null && ReferenceEquals(below.FindEntity(entity.Id), entity);

    private void CheckNames(KindRow kind, EntityList list, EntityList? below)
    {
        var owners = new Dictionary<string, CatalogEntity>();
        var ids = new HashSet<string>();
        for (var i = 0; i < list.Count; i++)
        {
            var item = list.Entity(i);
            if (!ids.Add(item.Id))
            {
                Problem(kind, item, i, ".id", $"the id '{item.Id}' is given to two entries.");
            }

            foreach (var name in kind.HasUniqueNames ? EntityNames.Of(item) : [])
            {
                var key = NameKey.Of(name);
                if (!owners.TryAdd(key, item) && !ReferenceEquals(owners[key], item) && !(IsBelow(below, item) && IsBelow(below, owners[key])))
                {
                    Problem(kind, item, i, "", $"the name '{name}' is also a name of '{owners[key].Id}'.");
                }
            }
        }
    }

    private void CheckEntity(KindRow kind, CatalogEntity item, int index)
    {
        foreach (var (path, id, kinds) in kind.References(item))
        {
            if (!(kinds.Tables && _tables.Value.Contains(id)) && !Kinds.All.Any(k => kinds.Contains(k.Kind) && _content.List(k.Type).Contains(id)))
            {
                Problem(kind, item, index, path, $"expected the id of {kinds}, found '{id}', which nothing has.");
            }
        }

        CheckMemberNames(kind, item, index);
        foreach (var message in EntityRules.Faults(item, _content))
        {
            Problem(kind, item, index, message.Path, message.Message);
        }

        // A source is what evidence points to.
        if (item is not Source)
        {
            foreach (var (member, _) in kind.Facts(item).Where(leaf => !item.Evidence.Any(e => e.Supports(leaf.Key))))
            {
                Problem(kind, item, index, "." + member, "the fact has no evidence.");
            }
        }
    }

    private void CheckMemberNames(KindRow kind, CatalogEntity item, int index)
    {
        for (var i = 0; i < item.Evidence.Length; i++)
        {
            Names(item.Evidence[i].Members, string.Create(CultureInfo.InvariantCulture, $".evidence[{i}].members"));
        }

        Names([.. item.Conflicts.Select(c => c.Member)], ".conflicts");
        Names(item.Undisclosed, ".undisclosed");
        Names(item.NotApplicable, ".notApplicable");
        var known = kind.Facts(item).Select(leaf => leaf.Key).ToHashSet();
        foreach (var absent in item.Undisclosed.Concat(item.NotApplicable).Where(known.Contains))
        {
            Problem(kind, item, index, ".undisclosed", $"'{absent}' has a value: it is neither undisclosed nor not applicable.");
        }

        void Names(ImmutableArray<string> names, string path)
        {
            foreach (var name in names.Where(n => !kind.MemberPaths.Contains(n)))
            {
                Problem(kind, item, index, path, $"'{name}' is no member of {kind.List}.");
            }
        }
    }

    private void Problem(KindRow kind, CatalogEntity item, int index, string path, string message)
    {
        var (file, root) = _overlayFile is null ? kind.Place(item, index) : (_overlayFile, kind.PlaceInOverlay(_places.GetValueOrDefault((kind.Kind, item.Id))));
        _problems.Add(file, root + path, item.Id, message);
    }
}
