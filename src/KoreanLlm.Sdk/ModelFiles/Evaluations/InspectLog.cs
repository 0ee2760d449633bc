using System.Globalization;
using System.IO.Compression;
using System.Text.Json;

namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>A log of Inspect: its header says what ran and the metrics of each scorer, its samples the score of each item.</summary>
internal static class InspectLog
{
    private const string SampleFolder = "samples/";

    public static EvaluationRun Read(JsonPlace root)
    {
        var eval = root.Object("eval");
        var results = root.Find("results");
        var leftOut = new List<string>();
        if (results is null)
        {
            leftOut.Add($"$.results: the run has none; its status is '{root.Text("status") ?? "not stated"}'.");
        }

        return new EvaluationRun
        {
            Format = EvaluationFormat.Inspect,
            System = eval.Get("model").AsText(),
            Harness = "inspect",
            HarnessVersion = eval.Find("packages")?.Text("inspect_ai"),
            RanOn = DateTimeOffset.TryParse(eval.Text("created"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var created) ? DateOnly.FromDateTime(created.UtcDateTime) : null,
            Scores = [.. results?.Find("scores")?.Elements().SelectMany(score => Scores(root, eval, results.Value, score, leftOut)) ?? []],
            LeftOut = [.. leftOut],
        };
    }

    /// <summary>The score of each sample by each scorer: C and I, as Inspect writes right and wrong, are 1 and 0; P, for partly right, is a half; N, for no answer, is 0.</summary>
    public static IEnumerable<EvaluationItem> Items(JsonPlace sample)
    {
        var id = sample.Get("id").AsText();
        var epoch = sample.Count("epoch") ?? 1;
        foreach (var (scorer, score) in sample.Find("scores")?.Members() ?? [])
        {
            if (score.Find("value") is { } value && Points(value) is { } points)
            {
                yield return new EvaluationItem { Id = id, Metric = scorer, Epoch = Math.Max(1, epoch), Score = points };
            }
        }
    }

    public static IEnumerable<EvaluationItem> Items(ZipArchive archive, Func<ZipArchiveEntry, JsonPlace> open) =>
        archive.Entries.Where(e => e.FullName.StartsWith(SampleFolder, StringComparison.Ordinal) && e.FullName.EndsWith(".json", StringComparison.Ordinal))
            .SelectMany(e => Items(open(e)));

    private static double? Points(JsonPlace value) => value.Element.ValueKind switch
    {
        JsonValueKind.String => value.Element.GetString() switch { "C" => 1, "P" => 0.5, "I" or "N" => 0, _ => value.AsNumber() },
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.AsNumber(),
        _ => null,
    };

    private static IEnumerable<EvaluationScore> Scores(JsonPlace root, JsonPlace eval, JsonPlace results, JsonPlace score, List<string> leftOut)
    {
        var name = score.Get("name").AsText();
        var metrics = score.Find("metrics")?.Members().ToList() ?? [];
        var error = metrics.FirstOrDefault(m => m.Name is "stderr" or "bootstrap_stderr").Value;
        foreach (var (metric, value) in metrics.Where(m => m.Name is not ("stderr" or "bootstrap_stderr" or "std" or "var")))
        {
            if (value.Number("value") is not { } number)
            {
                leftOut.Add($"{value.Path}: the score is no number.");
                continue;
            }

            yield return new EvaluationScore
            {
                Task = eval.Get("task").AsText(),
                Metric = metric,
                // A task may have several scorers; the scorer is to Inspect what the filter is to others.
                Filter = name,
                Value = number,
                StandardError = error.IsObject && error.Number("value") is { } e and >= 0 ? e : null,
                Items = (score.Count("scored_samples") ?? results.Count("completed_samples")) is { } items and > 0 ? items : null,
                TaskVersion = eval.Text("task_version") is { } version and not "0" ? version : null,
                GenerationArguments = Generation(root.Find("plan")?.Find("config")),
            };
        }
    }

    private static string? Generation(JsonPlace? config) => config is not { IsObject: true } given ? null
        : string.Join(", ", given.Members().Where(a => a.Name is "temperature" or "top_p" or "top_k" or "max_tokens" or "seed" or "reasoning_effort" or "reasoning_tokens" or "num_choices").Select(a => $"{a.Name}={a.Value.Element}")) is { Length: > 0 } text ? text
        : null;
}
