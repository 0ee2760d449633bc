using System.Collections.Immutable;
using System.Text.Json;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>A row of <see cref="Kinds"/>: all that a kind of entity is to the rest of the library.</summary>
/// <param name="kind">How it is called.</param>
/// <param name="list">The name of its list in an overlay.</param>
/// <param name="path">Its file in a dataset, or the folder of its files, which ends in a slash.</param>
internal abstract class KindRow(EntityKind kind, string list, string path)
{
    public EntityKind Kind => kind;

    public string List => list;

    public string Path => path;

    /// <summary>Whether a search finds its entities.</summary>
    public bool IsSearched { get; init; } = true;

    /// <summary>Whether two entities may not share a name. Nobody types the title of a source or the made-up name of a result.</summary>
    public bool HasUniqueNames { get; init; } = true;

    /// <summary>The type of its entities.</summary>
    public abstract Type Type { get; }

    /// <summary>The paths of all members, for look-ups.</summary>
    public HashSet<string> MemberPaths => field ??= [.. Members().Select(m => m.Path)];

    protected bool IsFolder => path.EndsWith('/');

    /// <summary>The members of this kind, dotted for parts.</summary>
    public abstract List<(string Path, Role Role, bool Leaf)> Members();

    /// <summary>All values of an entity, by member, as culture-invariant text.</summary>
    public abstract List<KeyValuePair<string, string>> Leaves(CatalogEntity entity);

    /// <summary>All values of an entity, and the elements of its lists.</summary>
    public abstract FactSink Values(CatalogEntity entity);

    /// <summary>Those that state something about the world.</summary>
    public abstract List<KeyValuePair<string, string>> Facts(CatalogEntity entity);

    /// <summary>The ids an entity refers to, each with its path.</summary>
    public abstract List<(string Path, string Id, EntityKinds Kinds)> References(CatalogEntity entity);

    /// <summary>A list of given entities of this kind.</summary>
    public abstract EntityList Of(IEnumerable<CatalogEntity> entities);

    /// <summary>The entities in the files of a dataset, with nothing read yet.</summary>
    public abstract EntityList Open(IDataFiles files);

    /// <summary>The entities in a list of an overlay file; one that is there below gives only the members that change.</summary>
    public abstract IEnumerable<CatalogEntity> Read(JsonReadMap reader, int listToken, EntityList below);

    /// <summary>Writes entities as the elements of a list of an overlay file.</summary>
    public abstract void Write(Utf8JsonWriter writer, IEnumerable<CatalogEntity> entities);

    /// <summary>The entities an overlay brings.</summary>
    public abstract ImmutableArray<CatalogEntity> In(CatalogOverlay overlay);

    /// <summary>An overlay that brings these entities of this kind.</summary>
    public abstract CatalogOverlay Put(CatalogOverlay overlay, IEnumerable<CatalogEntity> entities);

    /// <summary>The entities that were certainly there on a day, as they stood.</summary>
    public abstract EntityList Cut(Past past);

    /// <summary>Those of which nobody knows whether they were there.</summary>
    public abstract IEnumerable<CatalogEntity> Perhaps(Past past);

    /// <summary>An entity as it stood on a day.</summary>
    public abstract CatalogEntity Cut(CatalogEntity entity, Past past);

    /// <summary>Whether the entity of an id was there; null where this kind has none of that id.</summary>
    public abstract Answer? StandsId(string id, Past past);

    /// <summary>The first date of an entity; null where it has none.</summary>
    public abstract PartialDate? BeginningOf(CatalogEntity entity);

    public abstract void Accept(KindVisitor visitor);

    /// <summary>Where a problem of an entity is mended: the file, and the path of the entity in it.</summary>
    public virtual (string File, string Path) Place(CatalogEntity entity, int index) =>
        IsFolder ? (path + entity.Id + DataFile.Extension, "$") : (path, FormattableString.Invariant($"$[{index}]"));

    /// <summary>Likewise in an overlay file.</summary>
    public virtual string PlaceInOverlay(int index) => FormattableString.Invariant($"$.{list}[{index}]");
}
