namespace KoreanLlm.Sdk.Dataset;

/// <summary>Hears the type of the entities of a row.</summary>
internal abstract class KindVisitor
{
    public abstract void Visit<T>(KindRow<T> kind)
        where T : CatalogEntity;
}
