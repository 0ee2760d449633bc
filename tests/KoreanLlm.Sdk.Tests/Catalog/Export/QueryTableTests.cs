namespace KoreanLlm.Sdk.Tests.Catalog.Export;

/// <summary>What questions answered, taken elsewhere with its sources.</summary>
public class QueryTableTests
{
    private static readonly KoreanLlmCatalog Plain = KoreanLlmCatalog.Default;

    [Fact]
    public void A_selection_has_a_row_for_each_finding()
    {
        var selection = Plain.Select(new ModelRequirements { CommercialUse = true, OpenWeights = true });

        var table = Plain.Tabulate(selection, "ko");

        table.Rows.Length.Should().Be(2 * Plain.Models.Count);
        table.Rows.Should().Contain(r => r[0] == "exaone-4.0-32b" && r[2] == "rejected" && r[3] == "CommercialUse" && r[5] == "No" && r[6].Contains("금지"));
        table.Sources.Should().NotBeEmpty();
    }

    [Fact]
    public void A_comparison_has_values_test_and_notes()
    {
        var row = Plain.Tabulate(Plain.Compare(["A.X 3.1 Light", "A.X 4.0 Light"])).Rows.Single(r => r[0] == "kmmlu");

        row.Take(6).Should().Equal("kmmlu", "percent", "a.x-3.1-light", "61.7", "a.x-4.0-light", "64.15");
        row[9].Should().StartWith("1.87").And.EndWith("E-11");
        row[^1].Should().NotBeEmpty();
    }

    [Fact]
    public void A_ranking_has_groups_and_ranks()
    {
        var table = Plain.Tabulate(Plain.Ranking("KMMLU"));

        table.Rows[0].Take(2).Should().Equal("1", "1");
        table.Rows.Select(r => r[0]).Distinct().Count().Should().Be(Plain.Ranking("KMMLU").Length);
    }

    [Fact]
    public void Conflicting_scores_have_a_row_each_with_its_unit()
    {
        var rows = Plain.Tabulate(Plain.ScoreConflicts()).Rows;

        rows.Length.Should().Be(Plain.ScoreConflicts().Sum(c => c.Results.Length));
        rows.Select(row => row[3]).Should().OnlyContain(unit => unit.Length > 0);
    }

    [Fact]
    public void Duties_have_answer_and_reason()
    {
        var report = Plain.ObligationsFor(Plain.Models["exaone-4.0-32b"], new Deployment { Jurisdiction = "KR", ServesKorea = true, Generative = true });

        Plain.Tabulate(report).Rows.Should().Contain(r => r[0] == "ai-basic-act" && r[2] == "31(1)" && r[4] == "Yes" && r[5].Length > 0 && r[6].Length > 0);
    }

    [Fact]
    public void Hits_stale_facts_and_coverage_are_tables_too()
    {
        Plain.Tabulate(Plain.Search("ㅇㅅㅇ")).Rows.Should().Contain(r => r[0] == "model" && r[3] == "InitialConsonants");
        Plain.Tabulate(Plain.Dataset.Stale(TimeSpan.Zero, new DateOnly(2027, 7, 1))).Rows.Should().Contain(r => r[0] == "model" && r[2] == "totalParameters");
        Plain.Tabulate(Plain.Dataset.Coverage).Rows.Single(r => r[0] == "model" && r[1] == "developers")[2].Should().Be(Plain.Models.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
