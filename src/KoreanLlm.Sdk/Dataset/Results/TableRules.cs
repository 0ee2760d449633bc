namespace KoreanLlm.Sdk.Dataset;

/// <summary>What holds inside a table beyond the form of its members.</summary>
internal static class TableRules
{
    /// <summary>True if the table can be expanded.</summary>
    public static bool Check(ResultTable table, string file, string path, ProblemList problems)
    {
        var before = problems.Count;
        foreach (var twice in table.Columns.GroupBy(c => c.Benchmark).Where(g => g.Count() > 1))
        {
            problems.Add(file, path + ".columns", table.Id, $"'{twice.Key}' is described twice.");
        }

        foreach (var twice in table.Flags.GroupBy(f => (f.System, f.Benchmark)).Where(g => g.Count() > 1))
        {
            problems.Add(file, path + ".flags", table.Id, $"'{twice.Key.System}' on '{twice.Key.Benchmark}' is flagged twice.");
        }

        foreach (var flag in table.Flags.Where(f => !table.Rows.Any(r => r.System == f.System && r.Scores.Any(s => s.Key == f.Benchmark))))
        {
            problems.Add(file, path + ".flags", table.Id, $"there is no score of '{flag.System}' on '{flag.Benchmark}' to flag.");
        }

        foreach (var row in table.Rows)
        {
            foreach (var score in row.Scores.Concat(row.StandardErrors).Where(s => !double.IsFinite(s.Value * (table.Multiplier ?? 1))))
            {
                problems.Add(file, path + ".multiplier", table.Id, $"expected a number that keeps the figure on '{score.Key}' within range.");
            }

            foreach (var error in row.StandardErrors.Where(e => e.Value < 0 || !row.Scores.Any(s => s.Key == e.Key)))
            {
                problems.Add(file, path + ".rows", table.Id, $"expected a standard error of at least 0 for a score of the row, found one on '{error.Key}'.");
            }
        }

        foreach (var column in table.Columns.Where(c => !table.Rows.Any(r => r.Scores.Any(s => s.Key == c.Benchmark))))
        {
            problems.Add(file, path + ".columns", table.Id, $"no row has a score on '{column.Benchmark}'.");
        }

        foreach (var row in table.Rows.Where(r => r.Cell is not null && r.Scores.Length > 1))
        {
            problems.Add(file, path + ".rows", table.Id, $"a row with a 'cell' has one score, that of '{row.System}' has {row.Scores.Length}.");
        }

        return problems.Count == before;
    }
}
