using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace KoreanLlm.Sdk.Checks;

/// <summary>Reads published runs from a CSV file with the columns of the first line, one quantity a line, and joins them to models and accelerators of a catalog by repository, name or alias.</summary>
public static partial class MeasurementCsv
{
    public static IReadOnlyList<Measurement> Read(TextReader reader, IKoreanLlmCatalog catalog)
    {
        var lines = Lines(reader).ToList();
        if (lines.Count == 0)
        {
            return [];
        }

        var columns = lines[0].Select((name, index) => (name, index)).ToDictionary(c => c.name.Trim('\uFEFF'), c => c.index);
        return [.. lines.Skip(1).Where(line => line.Count > 1).Select((line, index) => Row(name => columns.TryGetValue(name, out var at) && at < line.Count ? line[at].Trim() : "", index, catalog))];
    }

    /// <summary>The accelerator of a device's name: as it is, without its maker, or without the size at its end.</summary>
    public static Accelerator? AcceleratorOf(IKoreanLlmCatalog catalog, string name)
    {
        var bare = Maker().Replace(name, "");
        string[] spellings = [name, bare, Bracket().Replace(bare, ""), Size().Replace(bare, "").Replace('-', ' ')];
        return spellings.Select(spelling => catalog.Accelerators.Find(spelling.Trim())).FirstOrDefault(found => found is not null);
    }

    private static Measurement Row(Func<string, string> cell, int index, IKoreanLlmCatalog catalog)
    {
        var id = cell("id");
        var run = Slug(id.Split('#')[0]) is { Length: > 0 } slug ? slug : FormattableString.Invariant($"row-{index + 2}");
        var quantity = Quantity(cell("quantity"));
        var devices = Whole(cell("devices"));
        return new()
        {
            Id = FormattableString.Invariant($"csv/{run}/{quantity}/{index + 2}"),
            Name = new() { English = id.Length > 0 ? id : run },
            TableId = TableOf(cell("source_url")),
            RunId = run,
            Quantity = new(quantity),
            Value = double.Parse(cell("value"), NumberStyles.Float, CultureInfo.InvariantCulture),
            SystemId = SystemOf(catalog, cell("hf_id"), cell("model")),
            SystemName = Text(cell("model")),
            HuggingFaceId = Text(cell("hf_id")),
            WeightsFormat = Text(cell("weights_format")) ?? Text(File().Match(cell("model")).Groups[1].Value),
            CacheFormat = Text(cell("kv_format")),
            Engine = Slug(cell("engine").Split(' ')[0]) is { Length: > 0 } engine ? new InferenceEngine(engine) : null,
            EngineVersion = Text(cell("engine_version")),
            AcceleratorId = AcceleratorOf(catalog, cell("accelerator"))?.Id,
            DeviceName = Text(cell("accelerator")),
            Devices = devices,
            TensorParallel = Whole(cell("tensor_parallel")),
            ContextTokens = Whole(cell("context_tokens").Split('+')[0]),
            Concurrency = Whole(cell("batch_or_concurrency")),
            Utilization = LastNumber().Match(cell("utilization")) is { Success: true } share && double.Parse(share.Value, CultureInfo.InvariantCulture) is > 0 and <= 1 and var fraction ? fraction : null,
            Conditions = Text(cell("conditions")),
            Grade = cell("grade") is "B" or "b" ? MeasurementGrade.B : MeasurementGrade.A,
            ReportedOn = PartialDate.TryParse(cell("published_on"), out var date) ? date : null,
        };
    }

    /// <summary>By repository; else by the names of repository and model, without what tells of a format.</summary>
    private static string? SystemOf(IKoreanLlmCatalog catalog, string repository, string name)
    {
        var same = repository.Length == 0 ? null
            : catalog.Models.FirstOrDefault(m => m.HuggingFaceId == repository)?.Id ?? catalog.ReferenceModels.FirstOrDefault(m => m.HuggingFaceId == repository)?.Id;
        string[] spellings = [repository.Split('/')[^1], Quantized().Replace(repository.Split('/')[^1], ""), Plain(name), Quantized().Replace(Plain(name), "")];
        return same ?? spellings.Where(spelling => spelling.Length > 0).Select(spelling => catalog.Models.Find(spelling)?.Id ?? catalog.ReferenceModels.Find(spelling)?.Id).FirstOrDefault(id => id is not null);
    }

    private static string Plain(string name) => File().Replace(Bracket().Replace(name, ""), "").Replace(':', ' ');

    private static string Quantity(string word) => word switch
    {
        "kv_cache_bytes" => MeasuredQuantity.CacheBytes.Value,
        "kv_cache_tokens" => MeasuredQuantity.CacheTokens.Value,
        "kv_bytes_per_token" => MeasuredQuantity.CacheBytesPerToken.Value,
        "non_torch_bytes" => MeasuredQuantity.NonFrameworkBytes.Value,
        "cuda_graph_bytes" => MeasuredQuantity.GraphBytes.Value,
        "max_concurrency" => MeasuredQuantity.MaximumConcurrency.Value,
        "usable_memory" => MeasuredQuantity.UsableMemoryBytes.Value,
        _ => Slug(word.Replace('_', '-')),
    };

    // The repository or the thread: what was published together is one source.
    private static string TableOf(string address) => Slug(Repository().Match(address) is { Success: true } match ? match.Value : address) is { Length: > 0 } slug ? slug : "csv";

    private static string? Text(string cell) => cell.Length == 0 ? null : cell;

    private static int? Whole(string cell) => int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0 ? value : null;

    private static string Slug(string text) => NotSlug().Replace(text.ToLowerInvariant(), "-").Trim('-', '.', '/');

    /// <summary>RFC 4180: quoted cells may hold commas, doubled quotes and line ends.</summary>
    private static IEnumerable<List<string>> Lines(TextReader reader)
    {
        var (line, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var c = reader.Read(); c >= 0; c = reader.Read())
        {
            if (quoted ? c == '"' && reader.Peek() == '"' : false)
            {
                cell.Append((char)reader.Read());
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (quoted || c is not (',' or '\n' or '\r'))
            {
                cell.Append((char)c);
            }
            else if (c is ',' or '\n')
            {
                line.Add(cell.ToString());
                cell.Clear();
                if (c == '\n')
                {
                    yield return line;
                    line = [];
                }
            }
        }

        if (line.Count > 0 || cell.Length > 0)
        {
            line.Add(cell.ToString());
            yield return line;
        }
    }

    [GeneratedRegex(@"^(NVIDIA|Apple|AMD Instinct|AMD|Google|Intel)\s+")]
    private static partial Regex Maker();

    [GeneratedRegex(@"\s*\(.*$")]
    private static partial Regex Bracket();

    [GeneratedRegex("[-_](FP8|FP4|NVFP4|MXFP4|AWQ|GPTQ|INT4|INT8|W8A8|W4A16|GGUF|quantized).*$", RegexOptions.IgnoreCase)]
    private static partial Regex Quantized();

    [GeneratedRegex(@"[-.]((?:Q|IQ|F|BF)\d\w*)\.gguf$", RegexOptions.IgnoreCase)]
    private static partial Regex File();

    [GeneratedRegex(@"[\s-]+\d+\s?GB.*$")]
    private static partial Regex Size();

    [GeneratedRegex(@"[\d.]+$")]
    private static partial Regex LastNumber();

    [GeneratedRegex(@"github\.com/[^/]+/[^/]+(/(issues|pull)/\d+)?")]
    private static partial Regex Repository();

    [GeneratedRegex("[^a-z0-9./-]+")]
    private static partial Regex NotSlug();
}
