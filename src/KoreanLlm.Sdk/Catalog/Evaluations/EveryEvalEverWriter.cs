using System.Globalization;
using System.Text.Json;

namespace KoreanLlm.Sdk;

/// <summary>Writes results as records of Every Eval Ever, schema 0.3.0. Its free members hold texts alone.</summary>
internal sealed class EveryEvalEverWriter(IKoreanLlmCatalog catalog, Utf8JsonWriter json)
{
    private const string Unknown = "unknown";

    /// <summary>What a record is of: one system in one source, scored by one software.</summary>
    public static object Key(BenchmarkResult result) => (result.TableId, result.SystemId, result.SystemVariant, result.IsSelfReported, result.Setting.Harness, result.Setting.HarnessVersion, Source(result));

    public void Record(IReadOnlyList<BenchmarkResult> results)
    {
        var first = results[0];
        json.WriteStartObject();
        json.WriteString("schema_version", "0.3.0");
        json.WriteString("evaluation_id", first.Id);
        json.WriteString("retrieved_timestamp", Seconds(first.Evidence is [var evidence, ..] ? evidence.ReadOn : catalog.Date));
        SourceMetadata(first);
        json.WriteStartObject("eval_library");
        json.WriteString("name", first.Setting.Harness ?? Unknown);
        json.WriteString("version", first.Setting.HarnessVersion ?? Unknown);
        json.WriteEndObject();
        Model(first);
        json.WriteStartArray("evaluation_results");
        foreach (var result in results)
        {
            Result(result, catalog.Benchmarks.FindById(result.BenchmarkId)!);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void SourceMetadata(BenchmarkResult result)
    {
        var source = Source(result) is { } id ? catalog.Sources.FindById(id) : null;
        json.WriteStartObject("source_metadata");
        json.WriteString("source_name", source?.Name.English ?? result.TableId);
        json.WriteString("source_type", source?.Kind == SourceKind.Own ? "evaluation_run" : "documentation");
        json.WriteString("source_organization_name", result.RanBy ?? source?.Publisher ?? Unknown);
        if (source is not null && !source.Url.StartsWith("urn:", StringComparison.Ordinal))
        {
            json.WriteString("source_organization_url", source.Url);
        }

        json.WriteString("evaluator_relationship", result.IsSelfReported switch { true => "first_party", false => "third_party", null => "other" });
        Details([("table", result.TableId), ("source", source?.Id), ("reported_on", result.ReportedOn.ToString()), ("dataset_version", catalog.Dataset.Version)]);
        json.WriteEndObject();
    }

    private void Model(BenchmarkResult result)
    {
        var (name, repository, developer, open) = catalog.Models.FindById(result.SystemId) is { } model
            ? (model.Name.English, model.HuggingFaceId, model.Developers is [var id, ..] ? catalog.Organizations.FindById(id)?.Name.English ?? id : null, model.OpenWeights)
            : catalog.ReferenceModels.FindById(result.SystemId) is { } reference ? (reference.Name.English, reference.HuggingFaceId, reference.Developer, reference.OpenWeights)
            : (result.SystemId, null, null, null);
        json.WriteStartObject("model_info");
        json.WriteString("name", name);
        json.WriteString("id", repository ?? result.SystemId);
        Text("developer", developer);
        Details([("deployment_type", Unknown), ("model_availability", open switch { true => "open_weights", false => "closed_weights", null => Unknown }), ("system", result.SystemId), ("system_variant", result.SystemVariant)]);
        json.WriteEndObject();
    }

    private void Result(BenchmarkResult result, Benchmark benchmark)
    {
        json.WriteStartObject();
        json.WriteString("evaluation_result_id", result.Id);
        json.WriteString("evaluation_name", benchmark.Id);
        json.WriteStartObject("source_data");
        json.WriteString("dataset_name", benchmark.Name.English);
        json.WriteString("source_type", benchmark.DatasetId is null ? "other" : "hf_dataset");
        if (benchmark.DatasetId is { } dataset)
        {
            json.WriteString("hf_repo", dataset);
            Number("samples_number", result.Items ?? benchmark.Items);
        }

        json.WriteEndObject();
        Metric(result, benchmark);
        Score(result);
        json.WriteStartObject("generation_config");
        if (result.Setting.Reasoning is { } reasoning)
        {
            json.WriteStartObject("generation_args");
            json.WriteBoolean("reasoning", reasoning);
            json.WriteEndObject();
        }

        var setting = result.Setting;
        Details([("shots", setting.Shots?.ToString(CultureInfo.InvariantCulture)), ("chain_of_thought", setting.ChainOfThought switch { true => "true", false => "false", null => null }), ("judge", setting.Judge), ("variant", setting.Variant)]);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Metric(BenchmarkResult result, Benchmark benchmark)
    {
        json.WriteStartObject("metric_config");
        json.WriteString("metric_name", result.Metric ?? benchmark.Metric);
        json.WriteString("metric_unit", benchmark.Unit);
        json.WriteBoolean("lower_is_better", !benchmark.HigherIsBetter);
        json.WriteString("score_type", "continuous");
        Bound("min_score", benchmark.Minimum);
        Bound("max_score", benchmark.Maximum);
        json.WriteEndObject();
    }

    private void Score(BenchmarkResult result)
    {
        json.WriteStartObject("score_details");
        json.WriteNumber("score", result.Value);
        if (result.StandardError is not null || result.Items is not null)
        {
            json.WriteStartObject("uncertainty");
            if (result.StandardError is { } error)
            {
                json.WriteStartObject("standard_error");
                json.WriteNumber("value", error);
                json.WriteEndObject();
            }

            Number("num_samples", result.Items);
            json.WriteEndObject();
        }

        Details([("flag", result.Flag), ("task_version", result.TaskVersion), ("items_hash", result.ItemsHash)], "details");
        json.WriteEndObject();
    }

    private void Details((string Name, string? Text)[] details, string name = "additional_details")
    {
        if (Array.Exists(details, d => d.Text is not null))
        {
            json.WriteStartObject(name);
            foreach (var (key, text) in details)
            {
                Text(key, text);
            }

            json.WriteEndObject();
        }
    }

    private void Text(string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private void Number(string name, int? number)
    {
        if (number is { } given)
        {
            json.WriteNumber(name, given);
        }
    }

    /// <summary>The schema wants both ends of a scale to be there, and null for one that is not known.</summary>
    private void Bound(string name, double? bound)
    {
        if (bound is { } given)
        {
            json.WriteNumber(name, given);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string? Source(BenchmarkResult result) => result.Evidence is [var evidence, ..] ? evidence.SourceId : null;

    private static string Seconds(DateOnly day) => ((DateTimeOffset)day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
