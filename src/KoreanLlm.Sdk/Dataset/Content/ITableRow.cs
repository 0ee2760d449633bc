namespace KoreanLlm.Sdk.Dataset;

/// <summary>A row whose files and overlays hold tables in place of entities.</summary>
internal interface ITableRow
{
    /// <summary>Hands the shape of the tables to a visitor.</summary>
    void Accept(TableVisitor visitor);
}
