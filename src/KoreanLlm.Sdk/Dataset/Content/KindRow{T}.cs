using System.Collections.Immutable;
using System.Text.Json;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>A row with the type of its entities.</summary>
/// <inheritdoc cref="KindRow(EntityKind, string, string)"/>
internal class KindRow<T>(EntityKind kind, string list, string path, MapMembers<T> map) : KindRow(kind, list, path)
    where T : CatalogEntity
{
    /// <summary>The list of an overlay.</summary>
    public required Func<CatalogOverlay, ImmutableArray<T>> Get { get; init; }

    /// <summary>The overlay with another list.</summary>
    public required Func<CatalogOverlay, ImmutableArray<T>, CatalogOverlay> Set { get; init; }

    /// <summary>How the past cuts it. Null where time changes nothing.</summary>
    public PastRule<T>? Then { get; init; }

    /// <summary>The shape of its entities.</summary>
    public MapMembers<T> Map => map;

    public override Type Type => typeof(T);

    public override List<(string Path, Role Role, bool Leaf)> Members() => NameSink.Of(map);

    public override List<KeyValuePair<string, string>> Leaves(CatalogEntity entity) => FactSink.All((T)entity, map);

    public override FactSink Values(CatalogEntity entity) => FactSink.Of((T)entity, map);

    public override List<KeyValuePair<string, string>> Facts(CatalogEntity entity) => FactSink.Facts((T)entity, map);

    public override List<(string Path, string Id, EntityKinds Kinds)> References(CatalogEntity entity) => ReferenceSink.Of((T)entity, map);

    public override EntityList Of(IEnumerable<CatalogEntity> entities) => new EntityList<T>(() => [.. entities.Cast<T>()]);

    public override EntityList Open(IDataFiles files)
    {
        if (!IsFolder)
        {
            return new EntityList<T>(() => files.Paths.Contains(Path) ? DataFile.ReadArray(files, Path, map) : []);
        }

        var ids = files.Paths.Where(p => p.StartsWith(Path, StringComparison.Ordinal)).Select(p => p[Path.Length..^DataFile.Extension.Length]).ToImmutableArray();
        return new EntityList<T>(ids, i => DataFile.ReadObject(files, Path + ids[i] + DataFile.Extension, map, (entity, problems) =>
        {
            if (entity.Id != ids[i])
            {
                problems.Add(Path + ids[i] + DataFile.Extension, "$.id", entity.Id, $"expected the name of the file, found '{entity.Id}'.");
            }
        }));
    }

    public override IEnumerable<CatalogEntity> Read(JsonReadMap reader, int listToken, EntityList below)
    {
        foreach (var token in reader.Cursor.Elements(listToken))
        {
            var current = reader.Cursor.Peek(token, "id") is { } id ? (T?)below.FindEntity(id) : null;
            if (reader.ReadAt(token, map, current) is { } entity)
            {
                // Lists replace, but nobody adds a name or a rival to lose the others. Evidence adds up when the overlay is laid.
                yield return current is null ? entity : entity with
                {
                    Aliases = Union(current.Aliases, entity.Aliases),
                    Conflicts = Union(current.Conflicts, entity.Conflicts),
                };
            }
        }
    }

    public override void Write(Utf8JsonWriter writer, IEnumerable<CatalogEntity> entities)
    {
        foreach (var entity in entities)
        {
            JsonSink.Write(writer, (T)entity, map);
        }
    }

    public override ImmutableArray<CatalogEntity> In(CatalogOverlay overlay) => ImmutableArray<CatalogEntity>.CastUp(Get(overlay));

    public override CatalogOverlay Put(CatalogOverlay overlay, IEnumerable<CatalogEntity> entities) => Set(overlay, [.. entities.Cast<T>()]);

    public override EntityList Cut(Past past)
    {
        var all = past.All.List<T>();
        return Then is null ? all : new EntityList<T>(() => [.. all.Where(entity => past.Stands(Then, entity) == Answer.Yes).Select(entity => Then.Cut(entity, past))]);
    }

    public override IEnumerable<CatalogEntity> Perhaps(Past past) =>
        Then is null ? [] : past.All.List<T>().Where(entity => past.Stands(Then, entity) == Answer.CannotTell).Select(entity => Then.Cut(entity, past));

    public override CatalogEntity Cut(CatalogEntity entity, Past past) => Then is null ? entity : Then.Cut((T)entity, past);

    public override Answer? StandsId(string id, Past past) => past.All.List<T>().Find(id) is not { } entity ? null : Then is null ? Answer.Yes : past.Stands(Then, entity);

    public override PartialDate? BeginningOf(CatalogEntity entity) => Then?.Dates((T)entity).Where(date => date is not null).Min();

    public override void Accept(KindVisitor visitor) => visitor.Visit(this);

    private static ImmutableArray<TItem> Union<TItem>(ImmutableArray<TItem> below, ImmutableArray<TItem> above) => below == above ? below : [.. below.Union(above)];
}
