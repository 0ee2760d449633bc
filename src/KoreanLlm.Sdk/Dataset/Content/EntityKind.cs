namespace KoreanLlm.Sdk.Dataset;

/// <summary>A kind of entity: its name in files, its flag for references, and what its shape says.</summary>
internal abstract record EntityKind(string Name, EntityKinds Flag)
{
    /// <summary>All values of an entity of this kind, by member, as culture-invariant text.</summary>
    public abstract List<KeyValuePair<string, string>> Leaves(CatalogEntity entity);

    /// <summary>The members of this kind, dotted for parts.</summary>
    public abstract List<(string Path, Role Role, bool Leaf)> Members();

    /// <summary>The ids an entity of this kind refers to, each with its path.</summary>
    public abstract List<(string Path, string Id, EntityKinds Kinds)> References(CatalogEntity entity);
}
