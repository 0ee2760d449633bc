namespace KoreanLlm.Sdk.Dataset;

/// <summary>Visits every kind of entity with its static type.</summary>
internal abstract class EntityVisitor
{
    public abstract void Visit<T>(EntityKind<T> kind, IReadOnlyList<T> items)
        where T : CatalogEntity;
}
