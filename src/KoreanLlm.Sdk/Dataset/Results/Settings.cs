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

    /// <summary>Rows of results in order; a row ends where system or setting changes, or a benchmark comes again.</summary>
    public static IEnumerable<ResultRow> Rows(IEnumerable<BenchmarkResult> results)
    {
        BenchmarkResult? first = null;
        var scores = new List<KeyValuePair<string, double>>();
        foreach (var result in results)
        {
            if (first is not null && (first.SystemId != result.SystemId || first.SystemVariant != result.SystemVariant || first.Items != result.Items || first.Setting != result.Setting || scores.Exists(s => s.Key == result.BenchmarkId)))
            {
                yield return Row(first, scores);
                first = null;
                scores.Clear();
            }

            first ??= result;
            scores.Add(new(result.BenchmarkId, result.Value));
        }

        if (first is not null)
        {
            yield return Row(first, scores);
        }
    }

    private static ResultRow Row(BenchmarkResult first, List<KeyValuePair<string, double>> scores) => new()
    {
        System = first.SystemId,
        SystemVariant = first.SystemVariant,
        Items = first.Items,
        Setting = first.Setting == EvaluationSetting.Unstated ? null : first.Setting,
        Scores = [.. scores],
    };
}
