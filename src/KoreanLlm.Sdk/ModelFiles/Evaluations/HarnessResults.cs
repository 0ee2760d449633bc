using System.Globalization;

namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>The results file of lm-evaluation-harness. Metrics are <c>acc,none</c> with their filter (since 0.4) or plain <c>acc</c> (before).</summary>
internal static class HarnessResults
{
    private const string Stderr = "_stderr";

    public static EvaluationRun Read(JsonPlace root)
    {
        var config = root.Find("config");
        var leftOut = new List<string>();
        // Groups stand among the results, and once more by themselves where they have scores of their own.
        var groups = root.Find("group_subtasks") is { } subtasks ? subtasks.Members().Where(g => g.Value.Elements().Any()).Select(g => g.Name).ToHashSet() : [];
        groups.UnionWith(root.Find("groups") is { } scored ? scored.Members().Select(g => g.Name) : []);
        var tasks = root.Get("results").Members().ToList();
        tasks.AddRange(root.Find("groups")?.Members().Where(g => tasks.TrueForAll(t => t.Name != g.Name)) ?? []);
        return new EvaluationRun
        {
            Format = EvaluationFormat.LmEvaluationHarness,
            System = SystemOf(root, config),
            SystemRevision = config?.Text("model_sha") is { Length: > 0 } sha ? sha : null,
            Harness = "lm-evaluation-harness",
            HarnessVersion = root.Text("lm_eval_version") ?? root.Text("git_hash"),
            RanOn = root.Number("date") is { } seconds and > 0 and < 1e11 ? DateOnly.FromDateTime(DateTime.UnixEpoch.AddSeconds(seconds)) : null,
            Scores = [.. tasks.SelectMany(task => Scores(root, config, task.Name, task.Value, groups.Contains(task.Name), leftOut))],
            LeftOut = [.. leftOut],
        };
    }

    private static string SystemOf(JsonPlace root, JsonPlace? config)
    {
        if (root.Text("model_name") is { Length: > 0 } name)
        {
            return name;
        }

        var arguments = config?.Find("model_args");
        var named = arguments is { IsObject: true } members
            ? members.Text("pretrained") ?? members.Text("model")
            : Argument(arguments?.AsText(), "pretrained") ?? Argument(arguments?.AsText(), "model") ?? Argument(arguments?.AsText(), "engine");
        return named ?? config?.Text("model") ?? throw root.Fault("the name of the model in 'model_name' or 'config.model_args'");
    }

    private static string? Argument(string? arguments, string name) =>
        arguments?.Split(',').Select(pair => pair.Split('=', 2)).FirstOrDefault(pair => pair.Length == 2 && pair[0].Trim() == name && pair[1].Length > 0)?[1].Trim();

    private static IEnumerable<EvaluationScore> Scores(JsonPlace root, JsonPlace? config, string task, JsonPlace values, bool isGroup, List<string> leftOut)
    {
        foreach (var (key, value) in values.Members())
        {
            var comma = key.IndexOf(',', StringComparison.Ordinal);
            var (metric, filter) = comma < 0 ? (key, null) : (key[..comma], key[(comma + 1)..]);
            if (metric is "alias" or "name" or "sample_len" or "sample_count" or "" or " " || metric.EndsWith(Stderr, StringComparison.Ordinal))
            {
                continue;
            }

            if (value.AsNumber() is not { } score)
            {
                leftOut.Add($"{value.Path}: the score is no number ({value.Element.GetRawText()}).");
                continue;
            }

            var error = values.Number(comma < 0 ? metric + Stderr : $"{metric}{Stderr},{filter}");
            yield return new EvaluationScore
            {
                Task = task,
                Metric = metric,
                Filter = filter is null or "none" or "" ? null : filter,
                Value = score,
                StandardError = error >= 0 ? error : null,
                HigherIsBetter = root.Find("higher_is_better")?.Find(task) is { IsObject: true } directions ? directions.Flag(metric) : null,
                Items = root.Find("n-samples")?.Find(task)?.Count("effective") is { } items and > 0 ? items : null,
                Shots = root.Find("n-shot")?.Count(task) ?? config?.Count("num_fewshot"),
                TaskVersion = Version(root.Find("versions")?.Text(task)),
                ItemsHash = root.Find("task_hashes")?.Text(task),
                GenerationArguments = Generation(root.Find("configs")?.Find(task)?.Find("generation_kwargs")),
                IsGroup = isGroup,
            };
        }
    }

    private static string? Version(string? printed) => printed is null or "" or "N/A" or "Yaml" ? null : printed;

    private static string? Generation(JsonPlace? arguments) => arguments is not { IsObject: true } given ? null
        : string.Join(", ", given.Members().Where(a => a.Name != "until").Select(a => string.Create(CultureInfo.InvariantCulture, $"{a.Name}={a.Value.Element}"))) is { Length: > 0 } text ? text
        : null;
}
