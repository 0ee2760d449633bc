using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace KoreanLlm.Sdk.Tests.Dataset.Overlays;

public class LargeOverlayTests(ITestOutputHelper output)
{
    [Fact]
    public void A_hundred_thousand_models_take_part_in_everything_and_load_in_proportion()
    {
        Open(Json(1_000)); // compiles what is measured
        var (few, _) = Open(Json(10_000));

        var (many, catalog) = Open(Json(100_000));

        output.WriteLine($"10,000 models: {few.TotalMilliseconds:F0} ms; 100,000 models: {many.TotalMilliseconds:F0} ms, {many / few:F1} times");
        (many / few).Should().BeLessThan(25, "ten times the models take about ten times as long");
        catalog.Models.Count.Should().Be(KoreanLlmCatalog.Default.Models.Count + 100_000);
        catalog.Models["synthetic-99999"].TotalParameters.Should().Be(1_099_999);
        catalog.Models["Synthetic model 77777"].Id.Should().Be("synthetic-77777");
        catalog.Search("synthetic model 4242").Should().Contain(h => h.Entity.Id == "synthetic-4242");
        catalog.Select(new ModelRequirements { MinimumParameters = 1_050_000, MaximumParameters = 1_059_999 }).Candidates.Length.Should().Be(10_000);
        catalog.AsOf(new DateOnly(2026, 1, 1)).Models.TryGet("synthetic-0", out _).Should().BeFalse();
        catalog.EvidenceFor(catalog.Models["synthetic-5"], m => m.TotalParameters)[0].Layer.Should().Be("many");
        catalog.Dataset.Counts[EntityKind.Model].Should().Be(catalog.Models.Count);
    }

    private static (TimeSpan Time, KoreanLlmCatalog Catalog) Open(byte[] json)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        var catalog = new CatalogBuilder().AddOverlayStream(new MemoryStream(json)).Build();
        return (watch.Elapsed, catalog);
    }

    private static byte[] Json(int models)
    {
        var text = new StringBuilder("""{ "name": "many", "readOn": "2026-11-20", "models": [""");
        for (var i = 0; i < models; i++)
        {
            text.Append(i == 0 ? "" : ",").Append(CultureInfo.InvariantCulture, $$"""
                { "id": "synthetic-{{i}}", "name": { "english": "Synthetic model {{i}}" }, "developers": ["kakao"], "domain": "general", "releasedOn": "2026-11", "totalParameters": {{1_000_000 + i}} }
                """);
        }

        return Encoding.UTF8.GetBytes(text.Append("] }").ToString());
    }
}
