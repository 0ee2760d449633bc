using System.Globalization;

namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>A record of Every Eval Ever: one system, its metrics with their scale, and who evaluated.</summary>
internal static class EveryEvalEver
{
    private static readonly string[] SamplingArguments = ["temperature", "top_p", "top_k", "max_tokens"];

    public static EvaluationRun Read(JsonPlace root)
    {
        var model = root.Object("model_info");
        var source = root.Object("source_metadata");
        var library = root.Find("eval_library");
        var leftOut = new List<string>();
        return new EvaluationRun
        {
            Format = EvaluationFormat.EveryEvalEver,
            System = model.Get("id").AsText(),
            Harness = Known(library?.Text("name")),
            HarnessVersion = Known(library?.Text("version")),
            RanOn = Day(root.Text("evaluation_timestamp")),
            RanBy = source.Text("source_organization_name"),
            Relation = source.Text("evaluator_relationship") switch
            {
                "first_party" => EvaluatorRelation.FirstParty,
                "third_party" => EvaluatorRelation.ThirdParty,
                "collaborative" => EvaluatorRelation.Collaborative,
                _ => EvaluatorRelation.Unstated,
            },
            Scores = [.. root.Get("evaluation_results").Elements().Select(result => Score(result, leftOut)).OfType<EvaluationScore>()],
            LeftOut = [.. leftOut],
        };
    }

    private static EvaluationScore? Score(JsonPlace result, List<string> leftOut)
    {
        var details = result.Object("score_details");
        if (details.Number("score") is not { } score)
        {
            leftOut.Add($"{details.Path}.score: the score is no number.");
            return null;
        }

        var metric = result.Object("metric_config");
        var uncertainty = details.Find("uncertainty");
        var arguments = result.Find("generation_config")?.Find("generation_args");
        return new EvaluationScore
        {
            Task = result.Get("evaluation_name").AsText(),
            Metric = metric.Text("metric_id") ?? metric.Text("metric_kind") ?? metric.Text("metric_name") ?? metric.Text("evaluation_description") ?? "score",
            Value = score,
            StandardError = uncertainty?.Find("standard_error")?.Number("value") is { } error and >= 0 ? error : null,
            Minimum = metric.Number("min_score"),
            Maximum = metric.Number("max_score"),
            HigherIsBetter = metric.Flag("lower_is_better") is { } lower ? !lower : null,
            Items = (uncertainty?.Count("num_samples") ?? result.Find("source_data")?.Count("samples_number")) is { } items and > 0 ? items : null,
            Reasoning = arguments?.Flag("reasoning"),
            GenerationArguments = Generation(arguments),
        };
    }

    private static string? Known(string? text) => text is null or "" or "unknown" ? null : text;

    private static DateOnly? Day(string? timestamp) =>
        double.TryParse(timestamp, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) ? seconds is > 0 and < 1e11 ? DateOnly.FromDateTime(DateTime.UnixEpoch.AddSeconds(seconds)) : null
        : DateTimeOffset.TryParse(timestamp, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? DateOnly.FromDateTime(time.UtcDateTime)
        : null;

    private static string? Generation(JsonPlace? arguments) => arguments is not { IsObject: true } given ? null
        : string.Join(", ", SamplingArguments.Select(name => given.Text(name) is { } value ? $"{name}={value}" : null).OfType<string>()) is { Length: > 0 } text ? text
        : null;
}
