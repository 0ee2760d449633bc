using System.Collections.Immutable;
using System.Globalization;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>
/// What holds across entities: references resolve, names are unique, evidence names members that exist, figures agree. Entities that
/// are the same below (those an overlay leaves alone) are not checked again.
/// </summary>
internal sealed class ContentValidator : EntityVisitor
{
    private readonly DatasetContent _content;
    private readonly DatasetContent? _below;
    private readonly string? _overlayFile;
    private readonly Dictionary<(string Kind, string Id), int> _places = [];
    private readonly ProblemList _problems;
    private readonly Dictionary<EntityKinds, Func<string, bool>> _known;

    private ContentValidator(DatasetContent content, DatasetContent? below, string? overlayFile, ProblemList problems)
    {
        (_content, _below, _overlayFile, _problems) = (content, below, overlayFile, problems);
        var tables = new Lazy<HashSet<string>>(() => [.. content.Results.Select(r => r.TableId)]);
        _known = new()
        {
            [EntityKinds.Model] = content.Models.Contains,
            [EntityKinds.ReferenceModel] = content.ReferenceModels.Contains,
            [EntityKinds.Organization] = content.Organizations.Contains,
            [EntityKinds.Initiative] = content.Initiatives.Contains,
            [EntityKinds.Consortium] = content.Consortia.Contains,
            [EntityKinds.Benchmark] = content.Benchmarks.Contains,
            [EntityKinds.Result] = content.Results.Contains,
            [EntityKinds.Guideline] = content.Guidelines.Contains,
            [EntityKinds.Forecast] = content.Forecasts.Contains,
            [EntityKinds.Accelerator] = content.Accelerators.Contains,
            [EntityKinds.Claim] = content.Claims.Contains,
            [EntityKinds.Source] = content.Sources.Contains,
            [EntityKinds.ResultTable] = id => tables.Value.Contains(id),
        };
    }

    /// <summary>Checks a whole dataset.</summary>
    public static void Check(DatasetContent content, ProblemList problems) => content.Accept(new ContentValidator(content, null, null, problems));

    /// <summary>Checks what an overlay brought.</summary>
    public static void CheckOverlay(DatasetContent content, DatasetContent below, CatalogOverlay overlay, string overlayFile, ProblemList problems)
    {
        var validator = new ContentValidator(content, below, overlayFile, problems);
        foreach (var kind in OverlayEntities.Of(overlay).GroupBy(e => Kinds.Of(e).Name))
        {
            foreach (var (entity, index) in kind.Select((entity, index) => (entity, index)))
            {
                validator._places[(kind.Key, entity.Id)] = index;
            }
        }

        content.Accept(validator);
    }

    public override void Visit<T>(EntityKind<T> kind, IReadOnlyList<T> items)
    {
        var below = BelowOf(kind, items);
        if (ReferenceEquals(below, items))
        {
            return;
        }

        CheckNames(kind, items, below);
        var members = kind.MemberPaths;
        for (var i = 0; i < items.Count; i++)
        {
            if (!ReferenceEquals(below?.Find(items[i].Id), items[i]))
            {
                CheckEntity(kind, items[i], i, members);
            }
        }
    }

    private EntityList<T>? BelowOf<T>(EntityKind<T> kind, IReadOnlyList<T> items)
        where T : CatalogEntity
    {
        if (_below is null)
        {
            return null;
        }

        var finder = new ListFinder<T>(kind.Name);
        _below.Accept(finder);
        return finder.List;
    }

    private void CheckNames<T>(EntityKind<T> kind, IReadOnlyList<T> items, EntityList<T>? below)
        where T : CatalogEntity
    {
        var owners = new Dictionary<string, T>();
        var ids = new HashSet<string>();
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            if (!ids.Add(item.Id))
            {
                Problem(kind, item, i, ".id", $"the id '{item.Id}' is given to two entries.");
            }

            // Nobody types the title of a source or the made-up name of a result.
            if (item is BenchmarkResult or Source)
            {
                continue;
            }

            foreach (var name in EntityNames.Of(item))
            {
                var key = NameKey.Of(name);
                if (!owners.TryAdd(key, item) && !ReferenceEquals(owners[key], item) && !(below is not null && ReferenceEquals(below.Find(item.Id), item) && ReferenceEquals(below.Find(owners[key].Id), owners[key])))
                {
                    Problem(kind, item, i, "", $"the name '{name}' is also a name of '{owners[key].Id}'.");
                }
            }
        }
    }

    private void CheckEntity<T>(EntityKind<T> kind, T item, int index, HashSet<string> members)
        where T : CatalogEntity
    {
        foreach (var (path, id, kinds) in kind.References(item))
        {
            if (!_known.Any(k => kinds.HasFlag(k.Key) && k.Value(id)))
            {
                Problem(kind, item, index, path, $"expected the id of {Describe(kinds)}, found '{id}', which nothing has.");
            }
        }

        CheckMemberNames(kind, item, index, members);
        foreach (var message in EntityRules.Faults(item, _content))
        {
            Problem(kind, item, index, message.Path, message.Message);
        }

        // A source is what evidence points to.
        if (item is not Source)
        {
            foreach (var (member, _) in FactSink.Facts(item, kind.Map).Where(leaf => !item.Evidence.Any(e => e.Supports(leaf.Key))))
            {
                Problem(kind, item, index, "." + member, "the fact has no evidence.");
            }
        }
    }

    private void CheckMemberNames<T>(EntityKind<T> kind, T item, int index, HashSet<string> members)
        where T : CatalogEntity
    {
        for (var i = 0; i < item.Evidence.Length; i++)
        {
            Names(item.Evidence[i].Members, string.Create(CultureInfo.InvariantCulture, $".evidence[{i}].members"));
        }

        Names([.. item.Conflicts.Select(c => c.Member)], ".conflicts");
        Names(item.Undisclosed, ".undisclosed");
        Names(item.NotApplicable, ".notApplicable");
        var known = FactSink.Facts(item, kind.Map).Select(leaf => leaf.Key).ToHashSet();
        foreach (var absent in item.Undisclosed.Concat(item.NotApplicable).Where(known.Contains))
        {
            Problem(kind, item, index, ".undisclosed", $"'{absent}' has a value: it is neither undisclosed nor not applicable.");
        }

        void Names(ImmutableArray<string> names, string path)
        {
            foreach (var name in names.Where(n => !members.Contains(n)))
            {
                Problem(kind, item, index, path, $"'{name}' is no member of {kind.Name}.");
            }
        }
    }

    private void Problem<T>(EntityKind<T> kind, T item, int index, string path, string message)
        where T : CatalogEntity
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"[{(_overlayFile is null ? index : _places.GetValueOrDefault((kind.Name, item.Id)))}]");
        var (file, root) = _overlayFile is not null ? (_overlayFile, item is BenchmarkResult ? "$." + kind.Name : $"$.{kind.Name}{place}")
            : item is Model ? ($"models/{item.Id}.json", "$")
            : item is BenchmarkResult result ? ($"results/{result.TableId}.json", "$")
            : ($"{kind.Name}.json", "$" + place);
        _problems.Add(file, root + path, item.Id, message);
    }

    private static string Describe(EntityKinds kinds) =>
        kinds == EntityKinds.Any ? "any entry" : "kind " + string.Join(" or ", Enum.GetValues<EntityKinds>().Where(k => k != EntityKinds.None && int.PopCount((int)k) == 1 && kinds.HasFlag(k)).Select(k => k.ToString()));

    private sealed class ListFinder<TWanted>(string name) : EntityVisitor
        where TWanted : CatalogEntity
    {
        public EntityList<TWanted>? List { get; private set; }

        public override void Visit<T>(EntityKind<T> kind, IReadOnlyList<T> items)
        {
            if (kind.Name == name)
            {
                List = items as EntityList<TWanted>;
            }
        }
    }
}
