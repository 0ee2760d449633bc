namespace KoreanLlm.Sdk.Tests.Dataset;

/// <summary>A table says once what its cells share; rows say what is theirs.</summary>
public class ResultTableTests
{
    private const string Overlay = """
        { "name": "ours", "readOn": "2026-11-24",
          "models": [
            { "id": "m", "name": { "english": "M" }, "developers": ["kakao"], "domain": "general" },
            { "id": "n", "name": { "english": "N" }, "developers": ["kakao"], "domain": "general" } ],
          "results": [ { "id": "our-table", "sourceId": "overlay-ours", "kind": "reported", "confidence": "high", "readOn": "2026-11-24", "reportedOn": "2026-11-24",
            "systemVariant": "base", "setting": { "shots": 5, "variant": "macro average" },
            "rows": [
              { "system": "m", "scores": { "kmmlu": 60 } },
              { "system": "n", "systemVariant": "instruct", "items": 100, "setting": { "reasoning": true }, "scores": { "kmmlu": 65, "click": 70 } } ] } ] }
        """;

    private static readonly KoreanLlmCatalog Catalog = Fixtures.WithJson(Overlay);

    [Fact]
    public void A_row_without_a_build_has_that_of_the_table() => Catalog.Results["our-table/m/kmmlu/base"].SystemVariant.Should().Be("base");

    [Fact]
    public void A_row_may_name_its_build_its_items_and_more_of_its_setting()
    {
        var result = Catalog.Results["our-table/n/click/instruct"];

        result.SystemVariant.Should().Be("instruct");
        result.Items.Should().Be(100);
        result.Setting.Should().Be(new EvaluationSetting { Shots = 5, Reasoning = true, Variant = "macro average" });
    }

    [Theory]
    [InlineData("기본 모델", "our-table/m/kmmlu")]
    [InlineData("기본 (v1.5)", "our-table/m/kmmlu/v1.5")]
    [InlineData("- Base, 4-bit.", "our-table/m/kmmlu/base-4-bit")]
    [InlineData("...", "our-table/m/kmmlu")]
    public void A_build_may_have_any_name(string build, string id) =>
        Fixtures.WithJson(Overlay.Replace("\"base\"", $"\"{build}\"", StringComparison.Ordinal)).Results[id].SystemVariant.Should().Be(build);

    [Fact]
    public void A_score_of_one_build_is_mended_without_touching_another()
    {
        var plain = KoreanLlmCatalog.Default.Results.Where(r => r.SystemVariant is not null).GroupBy(r => (r.TableId, r.SystemId, r.BenchmarkId)).First(g => g.Count() > 1 && g.Select(r => r.SystemVariant).Distinct().Count() == g.Count()).ToList();
        var (mended, other) = (plain[^1], plain[0]);

        var catalog = Fixtures.With(Fixtures.Overlay() with { Results = [mended with { Value = mended.Value - 1 }] });

        catalog.Results[mended.Id].Value.Should().Be(mended.Value - 1);
        catalog.Results[other.Id].Value.Should().Be(other.Value);
        mended.Id.Should().NotMatchRegex("/[0-9]+$", "a build has a name");
    }

    [Fact]
    public void Evidence_names_what_a_cell_has_and_no_more()
    {
        var plain = KoreanLlmCatalog.Default.Results.First(r => r is { Flag: null, SystemVariant: null, Items: null });

        KoreanLlmCatalog.Default.EvidenceFor(plain, r => r.Flag).Should().BeEmpty();
        KoreanLlmCatalog.Default.EvidenceFor(plain, r => r.Value).Should().NotBeEmpty();
    }

    [Fact]
    public void Different_builds_are_no_different_setting_but_are_said()
    {
        var comparison = Catalog.Compare("m", "n", "kmmlu", new ComparisonOptions { AllowDifferentSettings = true });

        comparison.Differences.Select(d => d.Member).Should().NotContain("systemVariant");
        comparison.Warnings.Should().Contain(w => w.English.Contains("base / instruct"));
    }

    [Fact]
    public void An_interval_rests_on_the_items_that_were_scored()
    {
        var intervals = Catalog.Ranking("kmmlu").SelectMany(g => g.Models).Where(m => m.Result.TableId == "our-table").ToDictionary(m => m.Model.Id, m => m.Interval!);

        (intervals["n"].High - intervals["n"].Low).Should().BeGreaterThan(0.15, "100 items say little");
        (intervals["m"].High - intervals["m"].Low).Should().BeLessThan(0.02, "35,030 items say much");
    }

    [Fact]
    public void A_cell_says_what_its_table_cannot()
    {
        var json = Overlay.Replace("\"scores\": { \"kmmlu\": 60 }", """
            "scores": { "kmmlu": 60 }, "cell": { "id": "our-table/m/kmmlu/again", "name": { "english": "Again" }, "aliases": ["a second run"], "flag": "It is low.", "undisclosed": ["items"],
              "evidence": [ { "members": ["tableId", "systemId", "systemVariant", "benchmarkId", "value", "setting", "reportedOn", "flag"], "sourceId": "overlay-ours", "kind": "relayed", "confidence": "low", "readOn": "2026-11-24" } ],
              "conflicts": [ { "member": "value", "value": "61", "sourceId": "overlay-ours", "rule": "newer", "reason": "It was run before." } ] }
            """, StringComparison.Ordinal);

        var result = Fixtures.WithJson(json).Results["our-table/m/kmmlu/again"];

        (result.Name.English, result.Flag, result.Evidence.Single().Kind, result.Conflicts.Single().Value).Should().Be(("Again", "It is low.", EvidenceKind.Relayed, "61"));
        result.Aliases.Should().Equal("a second run");
        result.Undisclosed.Should().Equal("items");
    }

    [Fact]
    public void A_cell_belongs_to_one_score()
    {
        var act = () => Fixtures.WithJson(Overlay.Replace("\"click\": 70 }", "\"click\": 70 }, \"cell\": { \"flag\": \"odd\" }", StringComparison.Ordinal));

        act.Should().Throw<DatasetFormatException>().WithMessage("*'cell' has one score*'n' has 2*");
    }

    [Fact]
    public void Numbered_scores_keep_their_ids_when_some_of_them_were_mended()
    {
        var numbered = KoreanLlmCatalog.Default.Results.First(r => r.Id.EndsWith("/2", StringComparison.Ordinal));
        var first = KoreanLlmCatalog.Default.Results[numbered.Id[..^2]];
        var catalog = Fixtures.With(Fixtures.Overlay() with { Results = [first with { Value = first.Value - 1, Flag = "one" }, numbered with { Flag = "another" }] });

        Reopened(catalog).Results.Select(r => (r.Id, r.Value, r.Flag)).Should().BeEquivalentTo(catalog.Results.Select(r => (r.Id, r.Value, r.Flag)));
    }

    [Fact]
    public void What_rows_say_survives_the_way_through_a_file()
    {
        Catalog.Diff(Reopened(Catalog)).Should().BeEmpty();
    }

    private static KoreanLlmCatalog Reopened(KoreanLlmCatalog catalog)
    {
        using var stream = new MemoryStream();
        catalog.ExportJson(stream);
        stream.Position = 0;
        return new CatalogBuilder().WithoutEmbeddedData().AddOverlayStream(stream).Build();
    }
}
