using System.Text;
using System.Text.Json;
using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk.Tests.Dataset.Schema;

public class DatasetSchemaTests
{
    private static readonly string Committed = RepositoryRoot.Combine("docs", "schema", "dataset.schema.json");

    /// <summary>Set KOREANLLM_WRITE_SCHEMA=1 to write the file anew after a shape has changed.</summary>
    [Fact]
    public void The_committed_schema_is_the_one_of_the_shapes()
    {
        var schema = DatasetSchema.Text();
        if (Environment.GetEnvironmentVariable("KOREANLLM_WRITE_SCHEMA") == "1")
        {
            File.WriteAllText(Committed, schema);
        }

        File.ReadAllText(Committed).Should().Be(schema);
    }

    [Fact]
    public void Every_reference_inside_the_schema_resolves()
    {
        var root = JsonDocument.Parse(DatasetSchema.Text()).RootElement;
        var definitions = root.GetProperty("$defs").EnumerateObject().Select(d => d.Name).ToHashSet();

        References(root).Select(r => r["#/$defs/".Length..]).Should().NotBeEmpty().And.BeSubsetOf(definitions);
    }

    [Fact]
    public void Every_model_and_table_file_names_its_schema()
    {
        var files = new EmbeddedFiles();
        foreach (var (folder, definition) in new[] { ("models/", "model"), ("results/", "resultTable") })
        {
            files.Paths.Where(p => p.StartsWith(folder, StringComparison.Ordinal)).Should().OnlyContain(p =>
                Encoding.UTF8.GetString(files.Read(p)).Contains($"\"$schema\": \"../../../../../docs/schema/dataset.schema.json#/$defs/{definition}\"", StringComparison.Ordinal));
        }
    }

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => p.NameEquals("$ref") ? [p.Value.GetString()!] : References(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };
}
