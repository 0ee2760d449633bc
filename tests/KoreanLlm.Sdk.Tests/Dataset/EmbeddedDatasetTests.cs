using System.Globalization;
using System.Text;
using System.Text.Json;
using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk.Tests.Dataset;

public class EmbeddedDatasetTests(ITestOutputHelper output)
{
    private static readonly KoreanLlmCatalog Catalog = KoreanLlmCatalog.Default;

    [Fact]
    public void Every_file_is_valid_and_every_fact_has_evidence() => AllProblems.Of(new EmbeddedFiles()).Should().BeEmpty();

    [Fact]
    public void The_data_are_of_the_schema_that_the_library_writes() => Catalog.Dataset.SchemaVersion.Should().Be(DatasetHeader.CurrentSchema);

    [Fact]
    public void Counts_reach_what_the_catalog_promises()
    {
        foreach (var (kind, count) in Catalog.Dataset.Counts)
        {
            output.WriteLine($"{kind}: {count}");
        }

        var counts = Catalog.Dataset.Counts;
        counts[EntityKind.Model].Should().BeGreaterThanOrEqualTo(100);
        counts[EntityKind.Benchmark].Should().BeGreaterThanOrEqualTo(30);
        counts[EntityKind.Result].Should().BeGreaterThanOrEqualTo(2000);
        counts[EntityKind.Accelerator].Should().BeGreaterThanOrEqualTo(20);
        counts[EntityKind.Forecast].Should().BeGreaterThanOrEqualTo(9);
        counts[EntityKind.Consortium].Should().Be(6);
    }

    /// <summary>What states no origin comes with the package.</summary>
    [Fact]
    public void No_file_states_an_origin_of_its_evidence() =>
        Kinds.All.SelectMany(kind => Catalog.Entities(kind.Kind)).SelectMany(e => e.Evidence).Should().OnlyContain(e => e.Layer == Evidence.EmbeddedLayer);

    [Fact]
    public void Files_together_stay_under_three_megabytes()
    {
        var files = new EmbeddedFiles();
        files.Paths.Sum(path => files.Read(path).Length).Should().BeLessThan(3_000_000);
    }

    [Fact]
    public void Most_model_facts_rest_on_a_primary_source_or_a_copy_of_one()
    {
        var facts = Catalog.Models.SelectMany(m => FactSink.Facts(m, ModelShape.Map).Select(leaf => m.Evidence.Where(e => e.Supports(leaf.Key)))).ToList();
        var primary = facts.Count(evidence => evidence.Any(e => Catalog.Sources[e.SourceId].Kind is var kind && (kind == SourceKind.Primary || kind == SourceKind.PrimaryCopy)));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{primary} of {facts.Count} facts of models: {(double)primary / facts.Count:P1}"));
        ((double)primary / facts.Count).Should().BeGreaterThanOrEqualTo(0.6);
    }

    [Fact]
    public void Every_source_is_used()
    {
        var used = Kinds.All
            .SelectMany(kind => Catalog.Entities(kind.Kind).SelectMany(kind.References))
            .Where(reference => reference.Kinds.Contains(EntityKind.Source))
            .Select(reference => reference.Id)
            .ToHashSet();
        Catalog.Sources.Select(s => s.Id).Where(id => !used.Contains(id)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(ModelFiles))]
    public void A_model_file_is_written_as_the_export_writes_it(string path)
    {
        var text = Encoding.UTF8.GetString(new EmbeddedFiles().Read(path));
        var schema = text.Split('\n').First(line => line.Contains("$schema", StringComparison.Ordinal));
        var model = Catalog.Models[path["models/".Length..^".json".Length]];
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, JsonSink.Options))
        {
            JsonSink.Write(writer, model, ModelShape.Map);
        }

        text.Should().Be(Encoding.UTF8.GetString(stream.ToArray()).Insert(2, schema + "\n") + "\n");
    }

    public static TheoryData<string> ModelFiles() => [.. new EmbeddedFiles().Paths.Where(p => p.StartsWith("models/", StringComparison.Ordinal))];
}
