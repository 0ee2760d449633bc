namespace KoreanLlm.Sdk.Tests.Catalog.Compare;

public class CompareTests
{
    [Fact]
    public void A_figure_with_more_digits_is_rounding_although_one_source_is_silent_about_the_setting()
    {
        var conflict = Catalog([Score("one", "a", 78.3, 5), Score("one", "b", 78.32, null)]).ScoreConflicts().Single(c => c.SystemId == "one");

        conflict.Kind.Should().Be(ScoreConflictKind.Rounding);
        conflict.Setting.Shots.Should().BeNull();
    }

    [Fact]
    public void Stating_the_harness_never_takes_a_run_out_of_the_table()
    {
        BenchmarkResult Run(string system, string table, string? harness) => Score(system, table, 50, 5) with { Setting = new EvaluationSetting { Shots = 5, Harness = harness } };
        BenchmarkResult[] published = [Score("one", "a", 60, 5), Score("two", "b", 40, 5), Run("two", "c", "other harness")];

        foreach (var harness in new[] { null, "our harness" })
        {
            var ranking = Fixtures.With(Fixtures.Overlay(Fixtures.Model("one"), Fixtures.Model("two"), Fixtures.Model("ours")) with
            {
                Benchmarks = [Own],
                Results = [.. published.Append(Run("ours", "d", harness)).Select(r => r with { Id = r.TableId + "/" + r.SystemId + "/own", BenchmarkId = "own" })],
            }).Ranking("own");

            var group = ranking.MaxBy(g => g.Models.Length)!;
            group.Models.Select(m => m.Model.Id).Should().Equal("one", "ours", "two", "two");
            var ours = group.Models.Single(m => m.Model.Id == "ours");
            ours.Comparability.Should().Be(harness is null ? Comparability.SameSettingDifferentSources : Comparability.SettingUnknown);
            ours.Differences.Select(d => d.Member).Should().Equal(harness is null ? [] : ["harness"]);
            ranking.Should().ContainSingle();
        }
    }

    [Fact]
    public void A_ranking_of_different_settings_is_marked_and_only_given_to_whoever_insists()
    {
        BenchmarkResult[] scores = [Score("one", "a", 60, 5), Score("two", "a", 55, 5), Score("one", "b", 50, 0)];
        var catalog = Fixtures.With(Fixtures.Overlay(Fixtures.Model("one"), Fixtures.Model("two")) with
        {
            Benchmarks = [Own],
            Results = [.. scores.Select(r => r with { Id = r.TableId + "/" + r.SystemId + "/own", BenchmarkId = "own" })],
        });

        var all = catalog.Ranking("own", new ComparisonOptions { AllowDifferentSettings = true }).Should().ContainSingle().Subject;
        all.Models.Select(m => m.Comparability).Should().Equal(Comparability.SameSourceAndSetting, Comparability.SameSourceAndSetting, Comparability.DifferentSettings);
        catalog.Ranking("own").Select(g => g.Models.Length).Should().Equal(2, 1);
    }

    [Theory]
    [InlineData(78.3, 78.32, "a", "b", 5, ScoreConflictKind.Rounding)]
    [InlineData(78.3, 78.4, "a", "b", 5, ScoreConflictKind.Contradiction)]
    [InlineData(78.3, 78.4, "a", "b", null, ScoreConflictKind.SettingUnknown)]
    [InlineData(78.3, 78.4, "a", "a", 5, ScoreConflictKind.SameSource)]
    public void Two_scores_of_one_cell_are_told_apart_by_what_they_may_mean(double one, double other, string source, string otherSource, int? shots, ScoreConflictKind expected)
    {
        BenchmarkResult Score(string table, double value, string from) => new()
        {
            Id = $"{table}/m/kmmlu",
            Name = Fixtures.Text(table),
            TableId = table,
            SystemId = "m",
            BenchmarkId = "kmmlu",
            Value = value,
            Setting = new EvaluationSetting { Shots = shots },
            ReportedOn = new PartialDate(2026, 1),
            Evidence = [new Evidence { Members = ["value", "tableId", "systemId", "benchmarkId", "setting", "reportedOn"], SourceId = from, Kind = EvidenceKind.Reported, Confidence = Confidence.High, ReadOn = Fixtures.ReadOn }],
        };
        Source From(string id) => new() { Id = id, Name = Fixtures.Text(id), Kind = SourceKind.Own, Publisher = id, Url = "https://example.org/" + id, ReadOn = Fixtures.ReadOn };
        var catalog = Fixtures.With(Fixtures.Overlay(Fixtures.Model("m")) with
        {
            Sources = [From("a"), From("b")],
            Results = [Score("t1", one, source), Score("t2", other, otherSource)],
        });

        catalog.ScoreConflicts().Single(c => c.SystemId == "m").Kind.Should().Be(expected);
    }


    private static readonly KoreanLlmCatalog Real = KoreanLlmCatalog.Default;

    [Fact]
    public void Scores_of_one_table_are_compared_with_ratio_points_and_test()
    {
        var comparison = Real.Compare("A.X 3.1 Light", "qwen3-8b", "KMMLU");

        comparison.Comparability.Should().Be(Comparability.SameSourceAndSetting);
        (comparison.First!.Value, comparison.Second!.Value).Should().Be((61.70, 63.53));
        comparison.Ratio.Should().BeApproximately(61.70 / 63.53, 1e-12);
        comparison.PercentagePoints.Should().BeApproximately(-1.83, 1e-9);
        comparison.Test!.IsSignificant.Should().BeTrue();
        comparison.Warnings.Should().BeEmpty();
    }

    [Fact]
    public void The_102_percent_of_the_press_is_not_significant()
    {
        var comparison = Real.Compare("a.x-3.1-light", "a.x-4.0-light", "click");

        comparison.Test?.IsSignificant.Should().BeFalse();
        comparison.SizeRatio.Should().BeApproximately(1, 0.05);
        comparison.OtherScoresOfSecond.Concat([comparison.Second!]).Select(r => r.Value).Should().Contain([68.05, 69.97]);
    }

    [Theory]
    [InlineData(5, 5, "a", "a", Comparability.SameSourceAndSetting)]
    [InlineData(5, 5, "a", "b", Comparability.SameSettingDifferentSources)]
    [InlineData(5, 0, "a", "b", Comparability.DifferentSettings)]
    [InlineData(5, 0, "a", "a", Comparability.DifferentSettings)]
    [InlineData(5, null, "a", "b", Comparability.SettingUnknown)]
    [InlineData(null, null, "a", "b", Comparability.SettingUnknown)]
    [InlineData(null, null, "a", "a", Comparability.SameSourceAndSetting)]
    [InlineData(5, null, "a", "a", Comparability.SettingUnknown)]
    public void Comparability_follows_from_table_and_setting(int? first, int? second, string tableOfFirst, string tableOfSecond, Comparability expected)
    {
        var comparison = Compare([Score("one", tableOfFirst, 60, first), Score("two", tableOfSecond, 50, second)]);

        comparison.Comparability.Should().Be(expected);
        var comparable = expected <= Comparability.SameSettingDifferentSources;
        (comparison.Ratio is not null).Should().Be(comparable);
        (comparison.PercentagePoints is not null).Should().Be(comparable);
        (comparison.Test is not null).Should().Be(comparable);
        comparison.Warnings.IsEmpty.Should().Be(comparable);
    }

    [Fact]
    public void A_caller_who_insists_gets_figures_and_keeps_the_warnings()
    {
        var comparison = Compare([Score("one", "a", 60, 5), Score("two", "b", 50, 0)], new ComparisonOptions { AllowDifferentSettings = true });

        comparison.Ratio.Should().Be(1.2);
        comparison.PercentagePoints.Should().Be(10);
        comparison.Warnings.Should().ContainSingle().Which.English.Should().Contain("shots (5 / 0)");
        comparison.Differences.Should().ContainSingle().Which.IsContradiction.Should().BeTrue();
    }

    [Fact]
    public void The_pair_that_compares_best_is_chosen_and_the_others_are_listed()
    {
        var comparison = Compare([Score("one", "a", 60, 5), Score("one", "b", 70, 0), Score("two", "c", 50, 0)]);

        comparison.First!.Value.Should().Be(70);
        comparison.OtherScoresOfFirst.Should().ContainSingle().Which.Value.Should().Be(60);
    }

    [Fact]
    public void Without_a_score_the_comparison_says_whose_is_missing()
    {
        var comparison = Real.Compare("solar-pro-4", "a.x-3.1-light", "kmmlu");

        comparison.Comparability.Should().Be(Comparability.NoScore);
        (comparison.First, comparison.Second, comparison.Ratio, comparison.Test).Should().Be((null, null, null, null));
        comparison.Reason.English.Should().Be("The catalog has no score of Solar Pro 4 on KMMLU.");
        comparison.OtherScoresOfSecond.Should().NotBeEmpty();
        comparison.ToString().Should().Contain("no score");
    }

    [Fact]
    public void All_shared_benchmarks_are_compared_pair_by_pair()
    {
        var comparisons = Real.Compare(["exaone-4.0-32b", "exaone-4.0-1.2b", "qwen3-32b"]);

        comparisons.Length.Should().BeGreaterThan(20);
        comparisons.Select(c => (c.First!.SystemId, c.Second!.SystemId)).Distinct().Should()
            .Equal(("exaone-4.0-32b", "exaone-4.0-1.2b"), ("exaone-4.0-32b", "qwen3-32b"), ("exaone-4.0-1.2b", "qwen3-32b"));
    }

    [Fact]
    public void One_system_is_no_comparison()
    {
        var one = () => Real.Compare(["exaone-4.0-32b"]);
        var twice = () => Real.Compare(["exaone-4.0-32b", "EXAONE 4.0 32B"]);

        one.Should().Throw<ArgumentException>();
        twice.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_ranking_keeps_groups_apart_that_must_not_be_compared()
    {
        var groups = Real.Ranking("KMMLU");

        groups.Should().HaveCountGreaterThan(3);
        groups.Should().OnlyContain(g => g.Models.Zip(g.Models.Skip(1)).All(pair => pair.First.Result.Value >= pair.Second.Result.Value));
        groups.SelectMany(g => g.Models).Should().OnlyContain(m => m.Interval != null && m.Interval.Low <= m.Result.Value / 100 && m.Result.Value / 100 <= m.Interval.High);
        groups.Should().OnlyContain(g => g.TableId != null || g.Setting.Shots != null);
    }

    [Fact]
    public void Cells_that_sources_print_differently_are_found()
    {
        var conflict = Catalog([Score("one", "a", 60, 5), Score("one", "b", 61, 5), Score("one", "c", 61, 0)]).ScoreConflicts().Single(c => c.SystemId == "one");

        conflict.Results.Select(r => r.Value).Should().Equal(60, 61);
        Real.ScoreConflicts().Should().NotBeEmpty();
    }

    private static readonly Benchmark Own = new() { Id = "own", Name = Fixtures.Text("Own"), Metric = "accuracy", Unit = "percent", HigherIsBetter = true };

    private static ScoreComparison Compare(BenchmarkResult[] results, ComparisonOptions? options = null) => Catalog(results).Compare("one", "two", "kmmlu", options);

    private static KoreanLlmCatalog Catalog(BenchmarkResult[] results) =>
        Fixtures.With(Fixtures.Overlay(Fixtures.Model("one"), Fixtures.Model("two")) with { Results = [.. results] });

    private static BenchmarkResult Score(string system, string table, double value, int? shots) => new()
    {
        Id = $"{table}/{system}/kmmlu",
        Name = Fixtures.Text("score"),
        TableId = table,
        SystemId = system,
        BenchmarkId = "kmmlu",
        Value = value,
        Setting = new EvaluationSetting { Shots = shots },
        ReportedOn = new PartialDate(2026),
    };
}
