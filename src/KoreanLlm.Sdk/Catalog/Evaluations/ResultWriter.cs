using System.Globalization;
using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk;

/// <summary>Turns the scores of one run into results of one table.</summary>
internal sealed class ResultWriter(IKoreanLlmCatalog catalog, EvaluationRun run, EvaluationImportOptions options, string table, string system, Evidence evidence)
{
    private readonly Dictionary<string, int> _seen = [];

    public List<BenchmarkResult> Results { get; } = [];

    public List<EvaluationScore> Unknown { get; } = [];

    public List<string> LeftOut { get; } = [];

    public List<string> Notes { get; } = [];

    /// <summary>The id of an organization of the catalog, or the printed name.</summary>
    public string? RanBy { get; } = (run.RanBy ?? options.RanBy) is { } name ? catalog.Organizations.Find(name)?.Id ?? name : null;

    public void Add(EvaluationScore score)
    {
        if (TaskMap.Find(catalog, score.Task) is not { } match)
        {
            Unknown.Add(score);
            return;
        }

        var (factor, reason) = ScoreScale.Of(match.Benchmark, score);
        if (factor is not { } by)
        {
            LeftOut.Add($"{Place(score)}: {reason}.");
            return;
        }

        if (match.Form is not null)
        {
            Notes.Add($"{Place(score)}: taken as {match.Benchmark.Id} in another form, as its variant says.");
        }

        if (by != 1 && score.Maximum is null)
        {
            Notes.Add(string.Create(CultureInfo.InvariantCulture, $"{Place(score)}: {score.Value} taken as a fraction."));
        }

        var id = ResultTable.BaseId(table, system, match.Benchmark.Id, null);
        var repeat = _seen[id] = _seen.GetValueOrDefault(id) + 1;
        Results.Add(new()
        {
            Id = repeat == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}/{repeat}"),
            Name = ResultTable.NameOf(system, match.Benchmark.Id),
            TableId = table,
            SystemId = system,
            BenchmarkId = match.Benchmark.Id,
            Value = ScoreScale.Times(score.Value, by),
            StandardError = score.StandardError is { } error ? ScoreScale.Times(error, by) : null,
            Metric = score.Metric,
            TaskVersion = score.TaskVersion,
            ItemsHash = score.ItemsHash,
            IsSelfReported = run.Relation switch { EvaluatorRelation.FirstParty => true, EvaluatorRelation.ThirdParty => false, _ => null },
            Items = score.Items,
            Setting = Setting(score, match),
            ReportedOn = (run.RanOn ?? options.ReadOn) is var day ? new PartialDate(day.Year, day.Month, day.Day) : default,
            Flag = score.Items < match.Benchmark.Items ? string.Create(CultureInfo.InvariantCulture, $"Scored on {score.Items} of {match.Benchmark.Items} items.") : null,
            Evidence = [evidence],
        });
    }

    private EvaluationSetting Setting(EvaluationScore score, TaskMatch match)
    {
        var variant = new[]
        {
            match.Form is { } form ? "task " + form : null,
            score.Filter is { } filter ? "filter " + filter : null,
            score.Metric.ToLowerInvariant() is "acc" or "accuracy" or "exact_match" or "score" ? null : "metric " + score.Metric,
            score.GenerationArguments,
        }.OfType<string>();
        return new()
        {
            Shots = score.Shots ?? (match.Settings.Contains("zeroshot") ? 0 : null),
            ChainOfThought = match.Settings.Contains("cot") ? true : match.Settings.Contains("direct") ? false : null,
            Reasoning = score.Reasoning,
            Harness = run.Harness,
            HarnessVersion = run.HarnessVersion,
            EvaluatedBy = RanBy,
            Variant = string.Join("; ", variant) is { Length: > 0 } text ? text : null,
        };
    }

    private static string Place(EvaluationScore score) => score.Filter is null ? $"{score.Task}, {score.Metric}" : $"{score.Task}, {score.Metric}, {score.Filter}";
}
