using System.Text;

namespace KoreanLlm.Sdk.Tests.Dataset.Overlays;

/// <summary>What users do most with an overlay: mend one fact or one score, with their own citation.</summary>
public class OverlayCorrectionTests
{
    private static readonly KoreanLlmCatalog Plain = KoreanLlmCatalog.Default;

    [Fact]
    public void A_corrected_score_leaves_the_rest_of_its_table()
    {
        var score = Plain.Results.First(r => r.SystemId == "exaone-4.0-32b");

        var catalog = Fixtures.With(Fixtures.Overlay() with { Results = [score with { Value = score.Value - 1 }] });

        catalog.Results.Count.Should().Be(Plain.Results.Count);
        catalog.Results[score.Id].Value.Should().Be(score.Value - 1);
        catalog.EvidenceFor(catalog.Results[score.Id], r => r.Value).Should().ContainSingle().Which.Layer.Should().Be("test");
        Plain.Diff(catalog).Where(d => d.Kind == EntityKind.Result).Should().ContainSingle();
    }

    [Fact]
    public void One_exported_score_comes_back_as_it_was()
    {
        using var stream = new MemoryStream();
        Plain.ExportJson([Plain.Results[7], Plain.Results[1500]], stream);
        stream.Position = 0;

        Plain.Diff(new CatalogBuilder().AddOverlayStream(stream).Build()).Should().BeEmpty();
    }

    [Fact]
    public void A_result_has_the_id_that_its_table_gives_it()
    {
        var act = () => Fixtures.With(Fixtures.Overlay() with { Results = [Plain.Results[0] with { Id = "my-score" }] });

        act.Should().Throw<DatasetFormatException>().Which.Problems.Should().Contain(p => p.Message.Contains(Plain.Results[0].Id) && p.Message.Contains("'my-score'"));
    }

    [Fact]
    public void Own_evidence_for_one_fact_leaves_the_evidence_of_the_others()
    {
        var catalog = Fixtures.WithJson("""
            { "name": "ours", "readOn": "2026-11-24",
              "models": [ { "id": "exaone-4.0-32b", "trainingTokens": 15000000000000,
                "evidence": [ { "members": ["trainingTokens"], "sourceId": "arxiv-2507.11407", "kind": "reported", "confidence": "high", "readOn": "2026-11-20", "locator": "table 1" } ] } ] }
            """);

        var model = catalog.Models["exaone-4.0-32b"];
        catalog.EvidenceFor(model, m => m.TrainingTokens).Should().ContainSingle().Which.Should().Match<Evidence>(e => e.Layer == "ours" && e.Locator == "table 1");
        catalog.EvidenceFor(model, m => m.TotalParameters).Should().NotBeEmpty().And.OnlyContain(e => e.Layer == Evidence.EmbeddedLayer);
    }

    [Fact]
    public void The_value_below_becomes_the_rival()
    {
        var catalog = Fixtures.WithJson("""{ "name": "ours", "readOn": "2026-11-24", "models": [ { "id": "exaone-4.0-32b", "trainingTokens": 15000000000000 } ] }""");

        var rival = catalog.ConflictsFor(catalog.Models["exaone-4.0-32b"], m => m.TrainingTokens).Single(c => c.Rule == ConflictRule.Overlaid);
        rival.Value.Should().Be("14000000000000");
        rival.SourceId.Should().Be(Plain.EvidenceFor(Plain.Models["exaone-4.0-32b"], m => m.TrainingTokens)[0].SourceId);
        rival.Reason.Should().Contain("'ours'");
    }

    [Fact]
    public void A_rival_that_is_chosen_after_all_is_none()
    {
        var model = Plain.Models.First(m => m.Conflicts.Any(c => c.Member == "releasedOn"));
        var rival = model.Conflicts.First(c => c.Member == "releasedOn").Value;

        var catalog = Fixtures.WithJson($$"""{ "name": "ours", "readOn": "2026-11-24", "models": [ { "id": "{{model.Id}}", "releasedOn": "{{rival}}" } ] }""");

        catalog.ConflictsFor(catalog.Models[model.Id], m => m.ReleasedOn).Select(c => c.Value).Should().Contain(model.ReleasedOn!.Value.ToString()).And.NotContain(rival);
    }

    [Fact]
    public void An_alias_more_loses_none()
    {
        var catalog = Fixtures.WithJson("""{ "name": "ours", "readOn": "2026-11-24", "models": [ { "id": "exaone-4.0-32b", "aliases": ["우리모델"] } ] }""");

        catalog.Models["우리모델"].Should().BeSameAs(catalog.Models["EXAONE 4.0"]);
    }

    [Fact]
    public void What_was_undisclosed_can_be_told()
    {
        var catalog = Fixtures.WithJson("""{ "name": "leak", "readOn": "2026-11-24", "models": [ { "id": "hyperclova-x-think", "totalParameters": 100000000000 } ] }""");

        catalog.StateOf(catalog.Models["hyperclova-x-think"], m => m.TotalParameters).Should().Be(FactState.Known);
        Plain.StateOf(Plain.Models["hyperclova-x-think"], m => m.TotalParameters).Should().Be(FactState.Undisclosed);
    }

    [Fact]
    public void A_withdrawn_value_takes_its_evidence_along_and_stays_as_a_rival()
    {
        var catalog = Fixtures.With(Fixtures.Overlay(Plain.Models["exaone-4.0-32b"] with { TrainingTokens = null }));

        var model = catalog.Models["exaone-4.0-32b"];
        catalog.EvidenceFor(model, m => m.TrainingTokens).Should().BeEmpty();
        catalog.ConflictsFor(model, m => m.TrainingTokens).Should().Contain(c => c.Value == "14000000000000" && c.Reason.Contains("withdraws"));
        catalog.EvidenceFor(model, m => m.TotalParameters).Should().NotBeEmpty();
    }

    [Fact]
    public void To_call_a_known_value_undisclosed_is_refused_and_not_swallowed()
    {
        var act = () => Fixtures.WithJson("""{ "name": "ours", "readOn": "2026-11-24", "models": [ { "id": "exaone-4.0-32b", "undisclosed": ["trainingTokens"] } ] }""");

        act.Should().Throw<DatasetFormatException>().Which.Problems.Should().Contain(p => p.Message.Contains("'trainingTokens' has a value"));
    }

    [Fact]
    public void Overlays_with_Korean_names_are_cited_apart()
    {
        static CatalogOverlay Named(string name, string id) => new() { Name = name, ReadOn = Fixtures.ReadOn, Models = [Fixtures.Model(id)] };

        var catalog = new CatalogBuilder().AddOverlay(Named("우리", "one")).AddOverlay(Named("저희", "two")).Build();

        catalog.EvidenceFor(catalog.Models["one"], m => m.Domain)[0].SourceId.Should().NotBe(catalog.EvidenceFor(catalog.Models["two"], m => m.Domain)[0].SourceId);
        catalog.Cite(catalog.Models["two"], m => m.Domain).Should().Contain("저희").And.NotContain("우리");
    }

    [Fact]
    public void A_name_serves_one_overlay()
    {
        var overlay = Fixtures.Overlay(Fixtures.Model("one"));

        var act = () => new CatalogBuilder().AddOverlay(overlay).AddOverlay(overlay).Build();

        act.Should().Throw<DatasetFormatException>().Which.Problems.Should().ContainSingle().Which.Should().Match<DatasetProblem>(p => p.Path == "$.name" && p.Message.Contains("'test'"));
    }

    [Fact]
    public void Null_among_the_entities_is_a_problem_and_no_crash()
    {
        var act = () => Fixtures.With(Fixtures.Overlay(null!, Fixtures.Model("one")));

        act.Should().Throw<DatasetFormatException>().Which.Problems.Should().ContainSingle().Which.Path.Should().Be("$.models[0]");
    }

    [Fact]
    public void A_table_written_from_objects_comes_back_as_one_table()
    {
        BenchmarkResult Score(string benchmark, double value) => new()
        {
            Id = $"ours/exaone-4.0-32b/{benchmark}",
            Name = Fixtures.Text(benchmark),
            TableId = "ours",
            SystemId = "exaone-4.0-32b",
            BenchmarkId = benchmark,
            Value = value,
            Setting = new EvaluationSetting { Shots = 5 },
            ReportedOn = new PartialDate(2026, 11),
        };
        var catalog = Fixtures.With(Fixtures.Overlay() with { Results = [Score("kmmlu", 60), Score("click", 70)] });
        using var stream = new MemoryStream();
        catalog.ExportJson(catalog.Results.Where(r => r.TableId == "ours"), stream, "ours");

        Encoding.UTF8.GetString(stream.ToArray()).Split("\"id\": \"ours\"").Should().HaveCount(2);
    }

    [Fact]
    public void Another_version_of_the_data_opens_from_its_export_and_can_be_compared()
    {
        var past = Plain.AsOf(new DateOnly(2025, 8, 31));
        using var stream = new MemoryStream();
        past.ExportJson(stream, "2025-08-31");
        stream.Position = 0;

        var opened = new CatalogBuilder().WithoutEmbeddedData().AddOverlayStream(stream).Build();

        opened.Diff(past).Should().BeEmpty();
        var between = past.Diff(Plain).Select(d => (d.Kind, d.EntityId, d.Change)).ToList();
        var all = opened.Diff(Plain).Select(d => (d.Kind, d.EntityId, d.Change)).ToList();
        all.Where(between.Contains).Should().Equal(between);
        all.Except(between).Should().OnlyContain(d => d.Change == EntityChange.Ended, "a last day that is announced and still to come is no event between the two days");
        opened.Dataset.Version.Should().Be("0");
        opened.Date.Should().Be(past.Date);
    }

    [Fact]
    public void Nothing_at_all_is_an_empty_catalog()
    {
        var catalog = new CatalogBuilder().WithoutEmbeddedData().Build();

        catalog.Models.Should().BeEmpty();
        catalog.Dataset.Counts.Values.Should().OnlyContain(count => count == 0);
        catalog.Search("엑사원").Should().BeEmpty();
        catalog.Audit().Should().BeEmpty();
    }
}
