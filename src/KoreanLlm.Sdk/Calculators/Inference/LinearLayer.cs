namespace KoreanLlm.Sdk.Calculators;

/// <summary>Matrices of one shape.</summary>
internal readonly record struct LinearLayer(long Rows, long Columns, long Count)
{
    public long Weights => Rows * Columns * Count;

    /// <summary>The blocks that cover all of them; a rest at an edge takes a block of its own.</summary>
    public long Blocks(int rows, int columns) => CeilingOf(Rows, rows) * CeilingOf(Columns, columns) * Count;

    private static long CeilingOf(long value, long divisor) => (value + divisor - 1) / divisor;
}
