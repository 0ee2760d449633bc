namespace KoreanLlm.Sdk.Dataset;

/// <summary>Visits a kind that is written in tables, with the type of the table.</summary>
internal abstract class TableVisitor
{
    public abstract void Visit<TTable>(MapMembers<TTable> map)
        where TTable : class;
}
