namespace KoreanLlm.Sdk.Calculators;

/// <summary>A small symmetric system of linear equations.</summary>
internal static class SymmetricSystem
{
    /// <summary>Solves (M + damping diag(M)) x = y by Cholesky's division; only the lower half of M is read.</summary>
    public static double[] Solve(double[,] matrix, double[] right, double damping)
    {
        var size = right.Length;
        var lower = new double[size, size];
        var x = new double[size];
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column <= row; column++)
            {
                // The last term keeps a direction in which nothing changes from being a division by zero.
                var value = matrix[row, column] + (row == column ? (damping * matrix[row, row]) + 1e-300 : 0);
                for (var k = 0; k < column; k++)
                {
                    value -= lower[row, k] * lower[column, k];
                }

                lower[row, column] = row != column ? value / lower[column, column] : Math.Sqrt(Math.Max(value, 1e-300));
            }

            x[row] = right[row];
            for (var k = 0; k < row; k++)
            {
                x[row] -= lower[row, k] * x[k];
            }

            x[row] /= lower[row, row];
        }

        for (var row = size - 1; row >= 0; row--)
        {
            for (var k = row + 1; k < size; k++)
            {
                x[row] -= lower[k, row] * x[k];
            }

            x[row] /= lower[row, row];
        }

        return x;
    }
}
