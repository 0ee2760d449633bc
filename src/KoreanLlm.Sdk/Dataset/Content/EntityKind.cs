namespace KoreanLlm.Sdk.Dataset;

/// <summary>A kind of entity: its name in files, its flag for references, and what its shape says.</summary>
internal abstract class EntityKind(string name, EntityKinds flag)
{
    public string Name => name;

    public EntityKinds Flag => flag;

    /// <summary>The paths of all members, for look-ups.</summary>
    public HashSet<string> MemberPaths => field ??= [.. Members().Select(m => m.Path)];

    /// <summary>All values of an entity of this kind, by member, as culture-invariant text.</summary>
    public abstract List<KeyValuePair<string, string>> Leaves(CatalogEntity entity);

    /// <summary>The members of this kind, dotted for parts.</summary>
    public abstract List<(string Path, Role Role, bool Leaf)> Members();

    /// <summary>The ids an entity of this kind refers to, each with its path.</summary>
    public abstract List<(string Path, string Id, EntityKinds Kinds)> References(CatalogEntity entity);
}
