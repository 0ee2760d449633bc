namespace KoreanLlm.Sdk.Dataset;

/// <summary>A kind of entity with its static type.</summary>
internal sealed class EntityKind<T>(string name, EntityKinds flag, MapMembers<T> map) : EntityKind(name, flag)
    where T : CatalogEntity
{
    public MapMembers<T> Map => map;

    public override List<KeyValuePair<string, string>> Leaves(CatalogEntity entity) => FactSink.All((T)entity, Map);

    public override List<(string Path, Role Role, bool Leaf)> Members() => NameSink.Of(Map);

    public override List<(string Path, string Id, EntityKinds Kinds)> References(CatalogEntity entity) => ReferenceSink.Of((T)entity, Map);
}
