using System.Globalization;
using System.Text;
using System.Text.Json;
using KoreanLlm.Sdk.ModelFiles;

namespace KoreanLlm.Sdk.Tests.ModelFiles;

/// <summary>The table of model types in docs/calculators.md is written from the table in the code.</summary>
public class ModelTypePageTests
{
    private const string Begin = "<!-- model types: written by a test -->";
    private const string End = "<!-- end of model types -->";

    /// <summary>Set KOREANLLM_WRITE_SAMPLES=1 to write the table anew.</summary>
    [Fact]
    public void The_page_has_the_table_of_types_as_it_is()
    {
        var file = RepositoryRoot.Combine("docs", "calculators.md");
        var page = File.ReadAllText(file);
        var (from, to) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable("KOREANLLM_WRITE_SAMPLES") == "1")
        {
            File.WriteAllText(file, page[..from] + Table() + page[to..]);
            return;
        }

        page[from..to].Should().Be(Table());
    }

    private static string Table()
    {
        var table = new StringBuilder("\n\n| Type | Has | Defaults | Asked for | Who says so |\n|---|---|---|---|---|\n");
        foreach (var name in HuggingFaceConfig.SupportedModelTypes)
        {
            var type = ModelTypes.Of(name);
            table.Append(CultureInfo.InvariantCulture, $"| `{name}` | {string.Join("; ", Has(type))} | {Defaults(type)} | {AskedFor(type)} | {type.Source} |\n");
        }

        foreach (var (name, reason) in ModelTypes.Refused.OrderBy(t => t.Key, StringComparer.Ordinal))
        {
            table.Append(CultureInfo.InvariantCulture, $"| `{name}` | refused: {reason} | | | |\n");
        }

        return table.Append('\n').ToString();
    }

    private static IEnumerable<string> Has(ModelType type)
    {
        yield return type.HasLatentAttention ? "latent attention" : "heads";
        if (type.Linear is not null)
        {
            yield return "linear attention";
        }

        if (type.Experts is { } experts)
        {
            yield return experts.RouterBias ? "experts, router bias" : "experts";
        }

        if (type.QueryKeyNorm != QueryKeyNorm.None)
        {
            yield return type.QueryKeyNorm == QueryKeyNorm.PerHead ? "query-key norms per head" : "query-key norms over all heads";
        }

        yield return $"{type.NormsPerLayer} {(type.Normalization == NormalizationKind.LayerNorm ? "layer norms" : "norms")}";
        foreach (var (rule, what) in new[] { (type.QueryKeyValueBias, "q, k, v"), (type.OutputBias, "output"), (type.FeedForwardBias, "feed-forward") })
        {
            if (rule.IsAlways || rule.Key is not null)
            {
                yield return $"{what} bias {(rule.Key is { } key ? $"by `{key}`" : "always")}";
            }
        }
    }

    private static string Defaults(ModelType type) =>
        string.Join(", ", type.Defaults.EnumerateObject().Select(d => $"`{d.Name}` {(d.Value.ValueKind == JsonValueKind.Null ? "none" : d.Value.GetRawText())}"));

    private static string AskedFor(ModelType type) => string.Join(", ", new (string Key, bool Needed)[]
        {
            ("num_key_value_heads", !type.HasLatentAttention),
            ("head_dim", !type.HasLatentAttention),
            ("tie_word_embeddings", true),
            ("use_post_norm", type.Name == "hyperclovax"),
            ("kv_lora_rank", type.HasLatentAttention),
            ("q_lora_rank", type.HasLatentAttention),
            ("number of experts", type.Experts is not null),
            (type.Experts?.SharedKey ?? "", type.Experts?.SharedKey is not null),
        }
        .Where(k => k.Needed && !type.Defaults.TryGetProperty(k.Key, out _)).Select(k => k.Key.Contains(' ', StringComparison.Ordinal) ? k.Key : $"`{k.Key}`"));
}
