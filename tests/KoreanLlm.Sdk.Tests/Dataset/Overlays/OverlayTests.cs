using System.Globalization;
using System.Text;

namespace KoreanLlm.Sdk.Tests.Dataset.Overlays;

public class OverlayTests
{
    private const string Head = "\"name\": \"ours\", \"readOn\": \"2026-11-24\"";

    private static readonly KoreanLlmCatalog Plain = KoreanLlmCatalog.Default;

    [Fact]
    public void A_single_member_changes_and_the_others_stay()
    {
        var catalog = Fixtures.WithJson($$"""{ {{Head}}, "models": [ { "id": "exaone-4.0-32b", "contextLength": 65536 } ] }""");

        var (before, after) = (Plain.Models["exaone-4.0-32b"], catalog.Models["exaone-4.0-32b"]);
        after.ContextLength.Should().Be(65536);
        after.TotalParameters.Should().Be(before.TotalParameters);
        Plain.Diff(catalog).Where(d => d.Kind == EntityKind.Model).Should().ContainSingle()
            .Which.Members.Select(m => m.Member).Should().BeEquivalentTo("contextLength", "evidence", "conflicts");
    }

    [Fact]
    public void A_changed_member_shows_its_origin_and_loses_the_evidence_of_the_old_value()
    {
        var catalog = Fixtures.WithJson($$"""{ {{Head}}, "models": [ { "id": "exaone-4.0-32b", "contextLength": 65536 } ] }""");

        var model = catalog.Models["exaone-4.0-32b"];
        catalog.EvidenceFor(model, m => m.ContextLength).Should().ContainSingle().Which.Layer.Should().Be("ours");
        catalog.EvidenceFor(model, m => m.TotalParameters).Should().OnlyContain(e => e.Layer == Evidence.EmbeddedLayer).And.NotBeEmpty();
        catalog.Sources[catalog.EvidenceFor(model, m => m.ContextLength)[0].SourceId].Publisher.Should().Be("ours");
    }

    [Fact]
    public void A_part_of_a_member_changes_alone()
    {
        var catalog = Fixtures.WithJson($$"""{ {{Head}}, "models": [ { "id": "exaone-4.0-32b", "license": { "commercialUse": "allowed" } } ] }""");

        var model = catalog.Models["exaone-4.0-32b"];
        model.License!.CommercialUse.Should().Be(CommercialUse.Allowed);
        model.License.Name.Should().Be(Plain.Models["exaone-4.0-32b"].License!.Name);
        catalog.EvidenceFor(model, "license.commercialUse").Should().OnlyContain(e => e.Layer == "ours");
        catalog.EvidenceFor(model, "license.name").Should().OnlyContain(e => e.Layer == Evidence.EmbeddedLayer);
    }

    [Fact]
    public void A_new_entity_must_be_whole()
    {
        var act = () => Fixtures.WithJson($$"""{ {{Head}}, "models": [ { "id": "ours-7b", "contextLength": 65536 } ] }""");

        act.Should().Throw<DatasetFormatException>().Which.Problems.Select(p => (p.Path, p.EntityId)).Should().OnlyContain(p => p.Path == "$.models[0]" && p.EntityId == "ours-7b");
    }

    [Fact]
    public void A_new_entity_takes_part_in_lookups()
    {
        var catalog = Fixtures.WithJson($$"""
            { {{Head}}, "models": [ { "id": "ours-7b", "name": { "english": "Ours 7B", "korean": "우리 7B" }, "developers": ["kakao"], "domain": "legal", "totalParameters": 7000000000 } ] }
            """);

        catalog.Models["우리 7b"].Id.Should().Be("ours-7b");
        catalog.Models.Count.Should().Be(Plain.Models.Count + 1);
        catalog.EvidenceFor(catalog.Models["ours-7b"], m => m.TotalParameters).Should().ContainSingle().Which.SourceId.Should().Be("overlay-ours");
    }

    [Fact]
    public void Results_come_as_tables()
    {
        var catalog = Fixtures.WithJson($$"""
            { {{Head}}, "sources": [ { "id": "our-lab", "name": { "english": "Our lab" }, "kind": "own", "publisher": "We", "url": "https://example.org", "readOn": "2026-11-24" } ],
              "results": [ { "id": "our-table", "sourceId": "our-lab", "kind": "reported", "confidence": "high", "readOn": "2026-11-24", "reportedOn": "2026-11-24",
                "setting": { "shots": 5 }, "rows": [ { "system": "exaone-4.0-32b", "scores": { "kmmlu": 66.5 } } ] } ] }
            """);

        var result = catalog.Results["our-table/exaone-4.0-32b/kmmlu"];
        result.Value.Should().Be(66.5);
        result.Setting.Shots.Should().Be(5);
        result.Evidence.Should().ContainSingle().Which.Layer.Should().Be("ours");
        catalog.Results.Count.Should().Be(Plain.Results.Count + 1);
    }

    [Theory]
    [InlineData("\"models\": [ { \"id\": \"exaone-4.0-32b\", \"contextLength\": -1 } ]", "$.models[0].contextLength")]
    [InlineData("\"models\": [ { \"id\": \"exaone-4.0-32b\", \"contextSize\": 1 } ]", "$.models[0].contextSize")]
    [InlineData("\"models\": [ { \"id\": \"exaone-4.0-32b\", \"developers\": [\"nobody\"] } ]", "$.models[0].developers[0]")]
    [InlineData("\"models\": [ 7 ]", "$.models[0]")]
    [InlineData("\"models\": 7", "$.models")]
    [InlineData("\"cars\": []", "$.cars")]
    [InlineData("\"models\": [ { \"id\": \"exaone-4.0-32b\" }, { \"id\": \"exaone-4.0-32b\" } ]", "$.models[1].id")]
    public void A_bad_overlay_is_refused_at_its_path(string members, string path)
    {
        var act = () => Fixtures.WithJson($$"""{ {{Head}}, {{members}} }""");

        act.Should().Throw<DatasetFormatException>().Which.Problems.Should().Contain(p => p.Path == path && p.File == "overlay");
    }

    [Fact]
    public void All_problems_of_a_bad_overlay_are_listed()
    {
        var act = () => Fixtures.WithJson("""{ "readOn": "yesterday", "models": [ { "id": "exaone-4.0-32b", "contextLength": -1 } ], "cars": [] }""");

        act.Should().Throw<DatasetFormatException>().Which.Problems.Select(p => p.Path).Should().BeEquivalentTo("$", "$.readOn", "$.models[0].contextLength", "$.cars");
    }

    [Fact]
    public void An_overlay_cannot_call_itself_embedded()
    {
        var act = () => Fixtures.WithJson("""{ "name": "embedded", "readOn": "2026-11-24" }""");

        act.Should().Throw<DatasetFormatException>().Which.Problems.Should().ContainSingle().Which.Path.Should().Be("$.name");
    }

    [Fact]
    public void A_stream_beyond_the_limit_is_refused()
    {
        var builder = new CatalogBuilder { MaximumOverlayBytes = 10 };

        var act = () => builder.AddOverlayStream(new MemoryStream(new byte[11]));

        act.Should().Throw<DatasetFormatException>().WithMessage("*at most 10 bytes*");
    }

    [Fact]
    public void Overlays_lie_on_each_other_in_order()
    {
        static Stream Json(string name, int length) => new MemoryStream(Encoding.UTF8.GetBytes(
            $$"""{ "name": "{{name}}", "readOn": "2026-11-24", "models": [ { "id": "exaone-4.0-32b", "contextLength": {{length.ToString(CultureInfo.InvariantCulture)}} } ] }"""));

        var catalog = new CatalogBuilder().AddOverlayStream(Json("first", 1)).AddOverlayStream(Json("second", 2)).Build();

        var model = catalog.Models["exaone-4.0-32b"];
        model.ContextLength.Should().Be(2);
        catalog.EvidenceFor(model, m => m.ContextLength).Should().ContainSingle().Which.Layer.Should().Be("second");
        catalog.Dataset.Overlays.Should().Equal("first", "second");
        catalog.Dataset.Sha256.Should().NotBe(Plain.Dataset.Sha256);
    }

    [Fact]
    public void The_catalog_underneath_is_untouched_by_a_refused_overlay()
    {
        var act = () => Fixtures.WithJson($$"""{ {{Head}}, "models": [ { "id": "exaone-4.0-32b", "contextLength": -1 } ] }""");

        act.Should().Throw<DatasetFormatException>();
        KoreanLlmCatalog.Default.Models["exaone-4.0-32b"].ContextLength.Should().Be(131072);
    }

    [Fact]
    public void Objects_replace_and_add()
    {
        var changed = Plain.Models["exaone-4.0-32b"] with { ContextLength = 4096 };

        var catalog = Fixtures.With(Fixtures.Overlay(changed, Fixtures.Model("new-model")));

        catalog.Models["exaone-4.0-32b"].ContextLength.Should().Be(4096);
        catalog.EvidenceFor(catalog.Models["exaone-4.0-32b"], m => m.ContextLength).Should().OnlyContain(e => e.Layer == "test");
        catalog.Models["new model"].Id.Should().Be("new-model");
    }

    [Fact]
    public void An_overlay_file_is_read_from_disk()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, $$"""{ {{Head}}, "models": [ { "id": "exaone-4.0-32b", "contextLength": 65536 } ] }""");

            new CatalogBuilder().AddOverlayFile(path).Build().Models["exaone-4.0-32b"].ContextLength.Should().Be(65536);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Exporting_and_laying_it_over_again_changes_nothing()
    {
        using var stream = new MemoryStream();
        Plain.ExportJson(stream);
        stream.Position = 0;

        var again = new CatalogBuilder().AddOverlayStream(stream).Build();

        Plain.Diff(again).Should().BeEmpty();
        again.Models.Should().OnlyContain(m => m.Evidence.All(e => e.Layer == Evidence.EmbeddedLayer));
        again.Sources.Count.Should().Be(Plain.Sources.Count);
    }
}
