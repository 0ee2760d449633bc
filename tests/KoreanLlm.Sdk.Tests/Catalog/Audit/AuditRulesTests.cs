namespace KoreanLlm.Sdk.Tests.Catalog.Audit;

/// <summary>How verdicts follow from facts, on made-up facts.</summary>
public class AuditRulesTests
{
    [Theory]
    [InlineData(96, ClaimVerdict.Confirmed)]
    [InlineData(96.5, ClaimVerdict.Contradicted)]
    [InlineData(95, ClaimVerdict.Contradicted)]
    public void A_ratio_agrees_within_half_a_unit_of_its_last_digit(double stated, ClaimVerdict expected) =>
        Run(Ratio(stated, 96.4, 100)).Verdict.Should().Be(expected);

    [Fact]
    public void A_ratio_says_what_it_computed()
    {
        var audit = Run(Ratio(96, 96.4, 100));

        audit.ComputedValue.Should().BeApproximately(96.4, 1e-9);
        audit.Stated.Should().Be("96 %");
        audit.Computed.Should().Be("96.4 %");
        audit.Explanation.English.Should().Contain("96.4 / 100 = 96.4 %");
        audit.Explanation.Korean.Should().Contain("주장: 96 %");
    }

    [Fact]
    public void A_given_tolerance_decides() =>
        Run(Ratio(90, 96.4, 100) with { Tolerance = 7 }).Verdict.Should().Be(ClaimVerdict.Confirmed);

    [Theory]
    [InlineData(100, 94.5, ClaimVerdict.Imprecise)]
    [InlineData(100, 100.1, ClaimVerdict.Confirmed)]
    [InlineData(94, 100, ClaimVerdict.Imprecise)]
    public void A_rival_that_changes_the_answer_makes_it_imprecise(double right, double rival, ClaimVerdict expected) =>
        Run(Ratio(96, 96.4, right) with { Rivals = [Number(rival)] }).Verdict.Should().Be(expected);

    [Fact]
    public void A_ratio_to_zero_cannot_be_checked() => Run(Ratio(96, 1, 0)).Verdict.Should().Be(ClaimVerdict.CannotBeChecked);

    [Fact]
    public void A_missing_score_cannot_be_checked_and_is_named()
    {
        var audit = Run(Ratio(96, 1, 1) with { Left = new ClaimOperand { Entity = "m", Benchmark = "kmmlu" } });

        audit.Verdict.Should().Be(ClaimVerdict.CannotBeChecked);
        audit.Explanation.English.Should().Contain("a score of m on kmmlu");
    }

    [Theory]
    [InlineData(7_000_000_000, 500_000_000, ClaimVerdict.Confirmed)]
    [InlineData(7_000_000_000, 1, ClaimVerdict.Imprecise)]
    [InlineData(6_000_000_000, 1, ClaimVerdict.Contradicted)]
    public void A_stated_fact_is_confirmed_loose_or_wrong(double stated, double tolerance, ClaimVerdict expected) =>
        Run(Fact("totalParameters") with { Stated = stated, Tolerance = tolerance }, m => m with { TotalParameters = 7_264_800_768 }).Verdict.Should().Be(expected);

    [Theory]
    [InlineData("2025-07", ClaimVerdict.Confirmed)]
    [InlineData("2025-07-15", ClaimVerdict.Confirmed)]
    [InlineData("2025-08", ClaimVerdict.Contradicted)]
    public void A_stated_date_holds_if_the_fact_lies_in_it(string stated, ClaimVerdict expected) =>
        Run(Fact("releasedOn") with { StatedText = stated }, m => m with { ReleasedOn = new PartialDate(2025, 7, 15) }).Verdict.Should().Be(expected);

    [Fact]
    public void A_value_that_only_a_recorded_conflict_gives_is_imprecise() =>
        Run(
            Fact("totalParameters") with { Stated = 30, Tolerance = 1 },
            m => m with
            {
                TotalParameters = 50,
                Conflicts = [new() { Member = "totalParameters", Value = "30", SourceId = "neurotechnus-2025-08-21", Rule = ConflictRule.PrimaryOverSecondary, Reason = "r" }],
            }).Verdict.Should().Be(ClaimVerdict.Imprecise);

    [Fact]
    public void Correcting_a_fact_changes_the_verdict()
    {
        var check = Fact("totalParameters") with { Stated = 30, Tolerance = 1 };

        Run(check, m => m with { TotalParameters = 30 }).Verdict.Should().Be(ClaimVerdict.Confirmed);
        Run(check, m => m with { TotalParameters = 60 }).Verdict.Should().Be(ClaimVerdict.Contradicted);
        Run(check).Verdict.Should().Be(ClaimVerdict.CannotBeChecked);
    }

    [Theory]
    [InlineData(ClaimComparison.GreaterThan, 2, 1, ClaimVerdict.Confirmed)]
    [InlineData(ClaimComparison.GreaterThan, 1, 1, ClaimVerdict.Contradicted)]
    [InlineData(ClaimComparison.AtLeast, 1, 1, ClaimVerdict.Confirmed)]
    [InlineData(ClaimComparison.LessThan, 1, 1, ClaimVerdict.Contradicted)]
    [InlineData(ClaimComparison.AtMost, 1, 1, ClaimVerdict.Confirmed)]
    [InlineData(ClaimComparison.Equal, 1, 1, ClaimVerdict.Confirmed)]
    [InlineData(ClaimComparison.Equal, 1, 2, ClaimVerdict.Contradicted)]
    public void A_comparison_without_tolerance_is_exact(ClaimComparison comparison, double left, double right, ClaimVerdict expected) =>
        Run(new ClaimCheck { Kind = ClaimCheckKind.Comparison, Left = Number(left), Right = Number(right), Comparison = comparison }).Verdict.Should().Be(expected);

    [Theory]
    [InlineData(100, 100.001, 1.0, ClaimVerdict.Confirmed)]
    [InlineData(100, 101, 1.0, ClaimVerdict.Confirmed)]
    [InlineData(100, 101.1, 1.0, ClaimVerdict.Contradicted)]
    [InlineData(100, 100.001, null, ClaimVerdict.Contradicted)]
    public void Equal_means_within_the_tolerance(double left, double right, double? tolerance, ClaimVerdict expected) =>
        Run(new ClaimCheck { Kind = ClaimCheckKind.Comparison, Left = Number(left), Right = Number(right), Comparison = ClaimComparison.Equal, Tolerance = tolerance }).Verdict.Should().Be(expected);

    [Theory]
    [InlineData(true, ClaimVerdict.Contradicted)]
    [InlineData(false, ClaimVerdict.Confirmed)]
    public void Of_two_scores_the_better_one_is_above(bool higherIsBetter, ClaimVerdict expected) =>
        Scores(higherIsBetter, ("t", "m", 40, 5), ("t", "gpt-4", 60, 5)).Verdict.Should().Be(expected);

    [Theory]
    [InlineData("t", "t", 5, 5, ClaimVerdict.Confirmed)]
    [InlineData("t", "u", 5, 5, ClaimVerdict.Confirmed)]
    [InlineData("t", "u", 5, null, ClaimVerdict.CannotBeChecked)]
    [InlineData("t", "u", 5, 0, ClaimVerdict.CannotBeChecked)]
    public void Scores_that_may_not_be_compared_check_no_claim(string table, string other, int? shots, int? otherShots, ClaimVerdict expected) =>
        Scores(true, (table, "m", 60, shots), (other, "gpt-4", 40, otherShots)).Verdict.Should().Be(expected);

    [Fact]
    public void A_table_that_holds_both_is_taken_before_two_that_hold_one_each()
    {
        var audit = Scores(true, ("t", "m", 60, null), ("t", "gpt-4", 40, null), ("u", "m", 30, null));

        audit.Verdict.Should().Be(ClaimVerdict.Confirmed);
        audit.Inputs.Select(i => i.EntityId).Should().Equal("t/m/b", "t/gpt-4/b");
    }

    [Fact]
    public void An_id_of_several_kinds_needs_the_kind_it_means()
    {
        var overlay = Fixtures.Overlay(Fixtures.Model("twin", m => m with { TotalParameters = 7 })) with { Organizations = [new() { Id = "twin", Name = Fixtures.Text("Twin Inc.") }] };
        var catalog = Fixtures.With(overlay);
        ClaimAudit Of(EntityKind? kind) => catalog.Audit(Claim(new ClaimCheck { Kind = ClaimCheckKind.Fact, Left = new ClaimOperand { Entity = "twin", Kind = kind, Member = "totalParameters" }, Stated = 7 }));

        Of(EntityKind.Model).Verdict.Should().Be(ClaimVerdict.Confirmed);
        Of(null).Verdict.Should().Be(ClaimVerdict.CannotBeChecked);
        Of(null).Explanation.English.Should().Contain("several kinds (model, organization)");
    }

    [Fact]
    public void Training_compute_is_that_of_the_duties()
    {
        var check = new ClaimCheck { Kind = ClaimCheckKind.Fact, Left = new ClaimOperand { Entity = "m", Member = "trainingCompute" }, Stated = 6e9, Tolerance = 1 };

        Run(check, m => m with { ActiveParameters = 1_000, TrainingTokens = 1_000_000 }).Verdict.Should().Be(ClaimVerdict.Confirmed);
    }

    [Fact]
    public void Every_claim_of_the_dataset_names_what_it_means() =>
        KoreanLlmCatalog.Default.Audit().Should().NotContain(a => a.Explanation.English.Contains("several kinds"));

    [Fact]
    public void A_check_of_a_kind_unknown_to_this_version_cannot_be_checked() =>
        Run(new ClaimCheck { Kind = new("median"), Left = Number(1), Right = Number(2), Stated = 1 }).Verdict.Should().Be(ClaimVerdict.CannotBeChecked);

    [Fact]
    public void A_difference_subtracts() =>
        Run(new ClaimCheck { Kind = ClaimCheckKind.Difference, Left = Number(5.5), Right = Number(3), Stated = 2.5 }).Verdict.Should().Be(ClaimVerdict.Confirmed);

    [Theory]
    [InlineData(1, "2026-02-01", "2026-02-15", ClaimVerdict.Confirmed)]
    [InlineData(1, "2026-02-01", "2026-04-01", ClaimVerdict.Outdated)]
    [InlineData(2, "2026-02-01", "2026-02-15", ClaimVerdict.Contradicted)]
    public void A_count_holds_on_its_day_and_may_be_outdated_on_the_day_of_the_claim(double stated, string day, string spoken, ClaimVerdict expected)
    {
        var overlay = Fixtures.Overlay() with
        {
            Initiatives = [new() { Id = "i", Name = Fixtures.Text("I"), Kind = InitiativeKind.GovernmentProgramme, Owners = ["kakao"] }],
            Consortia =
            [
                new()
                {
                    Id = "c", Name = Fixtures.Text("C"), InitiativeId = "i", Lead = "kakao", Members = [new() { OrganizationId = "kakao" }],
                    Events =
                    [
                        new() { Kind = ConsortiumEventKind.Selected, On = new DateOnly(2026, 1, 1), SourceId = "neurotechnus-2025-08-21" },
                        new() { Kind = ConsortiumEventKind.Eliminated, On = new DateOnly(2026, 3, 1), SourceId = "neurotechnus-2025-08-21" },
                    ],
                },
            ],
        };
        var check = new ClaimCheck { Kind = ClaimCheckKind.CountAtDate, Initiative = "i", Stated = stated, Date = Day(day) };

        Fixtures.With(overlay).Audit(Claim(check) with { AsOf = Day(spoken) }).Verdict.Should().Be(expected);
    }

    [Theory]
    [InlineData("2025-07-17", ClaimVerdict.Contradicted)]
    [InlineData("2025-07-18", ClaimVerdict.Confirmed)]
    [InlineData("2025-07-29", ClaimVerdict.Confirmed)]
    [InlineData("2025-07-30", ClaimVerdict.Outdated)]
    public void A_count_of_scored_models_grows_with_every_model_reported(string spoken, ClaimVerdict expected)
    {
        var overlay = Fixtures.Overlay(Fixtures.Model("one"), Fixtures.Model("two")) with
        {
            Benchmarks = [new() { Id = "b", Name = Fixtures.Text("B"), Metric = "accuracy", Unit = "percent", HigherIsBetter = true }],
            Results = [Score("t1", "one", 18), Score("t2", "one", 20), Score("t1", "gpt-4", 1), Score("t2", "two", 30)],
        };
        var day = Day(spoken);
        var check = new ClaimCheck { Kind = ClaimCheckKind.CountAtDate, Benchmark = "b", Stated = 1, Date = day < Day("2025-07-18") ? day : Day("2025-07-18") };

        var audit = Fixtures.With(overlay).Audit(Claim(check) with { AsOf = day });

        audit.Verdict.Should().Be(expected);
        audit.Explanation.English.Should().Contain("Korean models with a score on the benchmark");
    }

    [Theory]
    [InlineData("2025-07-10", ClaimVerdict.Confirmed)]
    [InlineData("2026-10-29", ClaimVerdict.Confirmed)]
    [InlineData("2026-10-30", ClaimVerdict.Outdated)]
    public void A_count_of_services_ends_with_the_last_of_them(string spoken, ClaimVerdict expected)
    {
        var endpoint = new ModelEndpoint
        {
            Provider = "p",
            ModelId = "served",
            ApiStyle = new ApiStyle("openai-compatible"),
            AvailableFrom = new PartialDate(2025, 7, 10),
            AvailableUntil = new PartialDate(2026, 10, 30),
        };
        var check = new ClaimCheck { Kind = ClaimCheckKind.CountAtDate, Left = new() { Entity = "m", Member = "endpoints" }, Stated = 1, Date = Day("2025-07-10") };

        var audit = Fixtures.With(Fixtures.Overlay(Fixtures.Model("m", m => m with { Endpoints = [endpoint] }))).Audit(Claim(check) with { AsOf = Day(spoken) });

        audit.Verdict.Should().Be(expected);
        audit.Inputs.Should().ContainSingle(i => i.Value == "served");
    }

    [Fact]
    public void A_count_of_nothing_known_cannot_be_checked() =>
        Run(new ClaimCheck { Kind = ClaimCheckKind.CountAtDate, Benchmark = "no-such", Stated = 1, Date = Day("2025-07-10") }).Verdict.Should().Be(ClaimVerdict.CannotBeChecked);

    [Theory]
    [InlineData(0.38, ClaimVerdict.Confirmed)]
    [InlineData(0.60, ClaimVerdict.Contradicted)]
    [InlineData(null, ClaimVerdict.CannotBeChecked)]
    public void A_growth_rate_is_held_against_its_end_points(double? rate, ClaimVerdict expected)
    {
        var overlay = Fixtures.Overlay() with
        {
            Forecasts =
            [
                new()
                {
                    Id = "f", Name = Fixtures.Text("F"), Publisher = "p", Market = Fixtures.Text("m"), Region = "KR", BaseYear = 2024, TargetYear = 2026,
                    BaseValue = Fixtures.Won(1000), TargetValue = Fixtures.Won(1904.4m), StatedGrowthRate = rate, StatedGrowthRateRounding = rate is null ? null : 0.01,
                },
            ],
        };

        var audit = Fixtures.With(overlay).Audit(Claim(new ClaimCheck { Kind = ClaimCheckKind.Growth, Forecast = "f" }));

        audit.Verdict.Should().Be(expected);
        audit.ComputedValue.Should().BeApproximately(38, 1e-9);
        audit.Forecast.Should().NotBeNull();
        audit.Explanation.Korean.Should().Contain("38.0 %");
    }

    [Fact]
    public void An_editorial_verdict_carries_its_reason()
    {
        var audit = Run(new ClaimCheck { Kind = ClaimCheckKind.Editorial, Verdict = ClaimVerdict.Outdated, Reason = new() { English = "Because.", Korean = "이유." } });

        (audit.Verdict, audit.Explanation.English, audit.Explanation.Korean).Should().Be((ClaimVerdict.Outdated, "Because.", "이유."));
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static BenchmarkResult Score(string table, string system, int july) => new()
    {
        Id = $"{table}/{system}/b",
        Name = Fixtures.Text("score"),
        TableId = table,
        SystemId = system,
        BenchmarkId = "b",
        Value = 50,
        Setting = new(),
        ReportedOn = new PartialDate(2025, 7, july),
    };

    private static ClaimAudit Scores(bool higherIsBetter, params (string Table, string System, double Value, int? Shots)[] scores)
    {
        var overlay = Fixtures.Overlay(Fixtures.Model("m")) with
        {
            Benchmarks = [new() { Id = "b", Name = Fixtures.Text("B"), Metric = "accuracy", Unit = "percent", HigherIsBetter = higherIsBetter }],
            Results = [.. scores.Select(s => Score(s.Table, s.System, 1) with { Value = s.Value, Setting = new() { Shots = s.Shots } })],
        };
        ClaimOperand Operand(string system) => new() { Entity = system, Benchmark = "b" };
        return Fixtures.With(overlay).Audit(Claim(new ClaimCheck { Kind = ClaimCheckKind.Comparison, Left = Operand("m"), Right = Operand("gpt-4"), Comparison = ClaimComparison.GreaterThan }));
    }

    private static ClaimCheck Ratio(double stated, double left, double right) =>
        new() { Kind = ClaimCheckKind.Ratio, Left = Number(left), Right = Number(right), Stated = stated, Unit = "percent" };

    private static ClaimCheck Fact(string member) => new() { Kind = ClaimCheckKind.Fact, Left = new ClaimOperand { Entity = "m", Member = member } };

    private static ClaimOperand Number(double value) => new() { Value = value };

    private static Claim Claim(ClaimCheck check) => new() { Id = "c", Name = Fixtures.Text("claim"), Statement = Fixtures.Text("It is so."), SourceId = "neurotechnus-2025-08-21", Check = check };

    private static ClaimAudit Run(ClaimCheck check, Func<Model, Model>? model = null) => Fixtures.With(Fixtures.Overlay(Fixtures.Model("m", model))).Audit(Claim(check));
}
