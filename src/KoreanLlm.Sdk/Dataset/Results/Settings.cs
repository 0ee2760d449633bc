namespace KoreanLlm.Sdk.Dataset;

/// <summary>Joins the settings of table, column and row, and takes them apart again.</summary>
internal static class Settings
{
    public static EvaluationSetting Merge(EvaluationSetting? outer, EvaluationSetting? inner) => (outer, inner) switch
    {
        (null, null) => EvaluationSetting.Unstated,
        (null, _) => inner!,
        (_, null) => outer,
        _ => new EvaluationSetting
        {
            Shots = inner.Shots ?? outer.Shots,
            ChainOfThought = inner.ChainOfThought ?? outer.ChainOfThought,
            Reasoning = inner.Reasoning ?? outer.Reasoning,
            Harness = inner.Harness ?? outer.Harness,
            HarnessVersion = inner.HarnessVersion ?? outer.HarnessVersion,
            Judge = inner.Judge ?? outer.Judge,
            EvaluatedBy = inner.EvaluatedBy ?? outer.EvaluatedBy,
            Variant = outer.Variant is null || inner.Variant is null || outer.Variant == inner.Variant
                ? inner.Variant ?? outer.Variant
                : $"{outer.Variant}; {inner.Variant}",
        },
    };

    /// <summary>Rows of results in order; a row ends where system or setting changes, a benchmark comes again, or a score has a cell of its own.</summary>
    public static IEnumerable<ResultRow> Rows(IEnumerable<BenchmarkResult> results, Func<BenchmarkResult, ResultCell?> cellOf)
    {
        ResultRow? row = null;
        foreach (var result in results)
        {
            var next = new ResultRow
            {
                System = result.SystemId,
                SystemVariant = result.SystemVariant,
                Items = result.Items,
                Setting = result.Setting == EvaluationSetting.Unstated ? null : result.Setting,
                Metric = result.Metric,
                TaskVersion = result.TaskVersion,
                ItemsHash = result.ItemsHash,
                IsSelfReported = result.IsSelfReported,
                Scores = [new(result.BenchmarkId, result.Value)],
                StandardErrors = result.StandardError is { } error ? [new(result.BenchmarkId, error)] : [],
                Cell = cellOf(result),
            };
            if (row is not null && IsOneRow(row, next))
            {
                row = row with { Scores = row.Scores.AddRange(next.Scores), StandardErrors = row.StandardErrors.AddRange(next.StandardErrors) };
                continue;
            }

            if (row is not null)
            {
                yield return row;
            }

            row = next;
        }

        if (row is not null)
        {
            yield return row;
        }
    }

    private static bool IsOneRow(ResultRow row, ResultRow next) =>
        row.Cell is null && next.Cell is null && row.System == next.System && row.SystemVariant == next.SystemVariant && row.Items == next.Items && row.Setting == next.Setting
        && row.Metric == next.Metric && row.TaskVersion == next.TaskVersion && row.ItemsHash == next.ItemsHash && row.IsSelfReported == next.IsSelfReported
        && !row.Scores.Any(s => s.Key == next.Scores[0].Key);
}
