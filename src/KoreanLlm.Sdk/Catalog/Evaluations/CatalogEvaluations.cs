using System.Globalization;
using System.Text.Json;
using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk;

/// <summary>Puts evaluation runs beside the published results.</summary>
public static class CatalogEvaluations
{
    /// <summary>Turns an evaluation run into an overlay.</summary>
    /// <param name="catalog">The catalog the run is to stand in.</param>
    /// <param name="run">The run, as <see cref="EvaluationFile"/> reads it.</param>
    /// <param name="options">What the file does not say.</param>
    /// <returns>
    /// The overlay, with the scores of tasks that are no benchmark of the catalog and those that are no result of theirs. Values and standard errors are in the unit of the benchmark. The setting states
    /// shots, software and who ran it; form of the task, filter, metric and generation stand in its variant, because each makes it another quantity.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static EvaluationImport Import(this IKoreanLlmCatalog catalog, EvaluationRun run, EvaluationImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(options);
        var table = SystemMatch.Slug(options.Name) is { Length: > 0 } slug ? $"own-{slug}" : "own-evaluation";
        var system = SystemMatch.Find(catalog, run, options);
        var evidence = new Evidence { Members = BenchmarkResultShape.Facts, SourceId = table, Kind = EvidenceKind.Reported, Confidence = Confidence.High, ReadOn = options.ReadOn, Note = Note(run), Layer = options.Name };
        var writer = new ResultWriter(catalog, run, options, table, system.Id, evidence);
        foreach (var score in run.Scores)
        {
            writer.Add(score);
        }

        var overlay = new CatalogOverlay
        {
            Name = options.Name,
            ReadOn = options.ReadOn,
            Models = system.New is Model model ? [model with { Evidence = [evidence with { Members = ["developers", "domain"] }] }] : [],
            ReferenceModels = system.New is ReferenceModel reference ? [reference] : [],
            Results = [.. writer.Results],
            Sources =
            [
                new()
                {
                    Id = table,
                    Name = new() { English = options.Name },
                    Kind = SourceKind.Own,
                    Publisher = writer.RanBy ?? "not stated",
                    Url = options.Url ?? "urn:evaluation:" + table,
                    PublishedOn = run.RanOn is { } day ? new PartialDate(day.Year, day.Month, day.Day) : null,
                    ReadOn = options.ReadOn,
                },
            ],
        };
        return new()
        {
            Overlay = overlay,
            SystemId = system.Id,
            IsNewSystem = system.New is not null,
            UnknownTasks = [.. writer.Unknown],
            LeftOut = [.. run.LeftOut, .. writer.LeftOut],
            Notes = [.. system.Notes, .. writer.Notes],
        };
    }

    /// <summary>Writes results as records of Every Eval Ever, schema 0.3.0, one JSON object a line: each holds the scores of one system from one source.</summary>
    /// <param name="catalog">The catalog they come from.</param>
    /// <param name="results">The results, e.g. <see cref="IKoreanLlmCatalog.Results"/>.</param>
    /// <param name="stream">Where to write: UTF-8, line feeds.</param>
    /// <remarks>Benchmarks stand under their id, values in the unit of the benchmark. The relation of the evaluator is <c>other</c> where it is not known.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void ExportEveryEvalEver(this IKoreanLlmCatalog catalog, IEnumerable<BenchmarkResult> results, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(stream);
        foreach (var record in results.GroupBy(EveryEvalEverWriter.Key))
        {
            using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JsonSink.Options.Encoder }))
            {
                new EveryEvalEverWriter(catalog, json).Record([.. record]);
            }

            stream.WriteByte((byte)'\n');
        }
    }

    private static string? Note(EvaluationRun run) =>
        run.SystemRevision is { } revision ? string.Create(CultureInfo.InvariantCulture, $"System '{run.System}', revision {revision}.") : $"System '{run.System}'.";
}
