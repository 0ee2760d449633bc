namespace KoreanLlm.Sdk.Tests.Catalog.Obligations;

public class ObligationsTests
{
    private static readonly ObligationTrigger Generative = new() { Kind = TriggerKind.Generative };

    private static readonly ObligationTrigger Users = new() { Kind = TriggerKind.DailyUsers, Comparison = ThresholdComparison.AtLeast, Threshold = 1_000_000 };

    [Theory]
    [InlineData(true, Answer.Yes)]
    [InlineData(false, Answer.No)]
    [InlineData(null, Answer.CannotTell)]
    public void A_flag_decides_and_its_absence_does_not(bool? generative, Answer expected) =>
        Judge(Generative, new Deployment { Generative = generative }).Should().Be(expected);

    [Theory]
    [InlineData(999_999L, ThresholdComparison.AtLeast, Answer.No)]
    [InlineData(1_000_000L, ThresholdComparison.AtLeast, Answer.Yes)]
    [InlineData(1_000_000L, ThresholdComparison.GreaterThan, Answer.No)]
    [InlineData(1_000_001L, ThresholdComparison.GreaterThan, Answer.Yes)]
    [InlineData(null, ThresholdComparison.AtLeast, Answer.CannotTell)]
    public void A_threshold_is_exact_at_its_boundary(long? users, ThresholdComparison comparison, Answer expected) =>
        Judge(Users with { Comparison = comparison }, new Deployment { DailyUsers = users }).Should().Be(expected);

    [Fact]
    public void A_trigger_of_a_kind_unknown_to_this_version_is_undecided() =>
        Judge(new ObligationTrigger { Kind = new("energy-use") }, new Deployment()).Should().Be(Answer.CannotTell);

    [Theory]
    [InlineData("all-of", true, true, Answer.Yes)]
    [InlineData("all-of", true, null, Answer.CannotTell)]
    [InlineData("all-of", false, null, Answer.No)]
    [InlineData("any-of", true, null, Answer.Yes)]
    [InlineData("any-of", false, null, Answer.CannotTell)]
    [InlineData("any-of", false, false, Answer.No)]
    public void Combined_conditions_follow_three_valued_logic(string kind, bool? generative, bool? highImpact, Answer expected) =>
        Judge(
            new ObligationTrigger { Kind = new(kind), Operands = [Generative, new ObligationTrigger { Kind = TriggerKind.HighImpact }] },
            new Deployment { Generative = generative, HighImpact = highImpact }).Should().Be(expected);

    [Theory]
    [InlineData(true, Answer.No)]
    [InlineData(false, Answer.Yes)]
    [InlineData(null, Answer.CannotTell)]
    public void A_negation_turns_yes_and_no_and_keeps_unknown(bool? generative, Answer expected) =>
        Judge(new ObligationTrigger { Kind = TriggerKind.Not, Operands = [Generative] }, new Deployment { Generative = generative }).Should().Be(expected);

    [Fact]
    public void Money_in_another_currency_is_not_compared()
    {
        var trigger = new ObligationTrigger { Kind = TriggerKind.TotalRevenue, Comparison = ThresholdComparison.AtLeast, Threshold = 1e12, Currency = "KRW" };

        Judge(trigger, new Deployment { TotalRevenue = new Money { Amount = 2_000_000_000_000, Currency = "USD" } }).Should().Be(Answer.CannotTell);
        Judge(trigger, new Deployment { TotalRevenue = Fixtures.Won(1_000_000_000_000) }).Should().Be(Answer.Yes);
        Judge(trigger, new Deployment { TotalRevenue = Fixtures.Won(999_999_999_999) }).Should().Be(Answer.No);
    }

    [Theory]
    [InlineData(null, Answer.CannotTell)]
    [InlineData(true, Answer.CannotTell)]
    [InlineData(false, Answer.No)]
    public void A_lower_bound_under_a_threshold_is_unknown_unless_the_law_counts_pretraining_alone(bool? countsAll, Answer expected) =>
        Compute(m => m with { ActiveParameters = 1_000_000_000, TrainingTokens = 1_000_000_000 }, countsAll).Answer.Should().Be(expected);

    [Fact]
    public void A_lower_bound_over_a_threshold_is_yes() =>
        Compute(m => m with { ActiveParameters = 100_000_000_000, TrainingTokens = 200_000_000_000_000 }, countsAll: true).Answer.Should().Be(Answer.Yes);

    [Fact]
    public void Reported_compute_under_a_threshold_is_no_when_nothing_was_added() =>
        Compute(m => m with { ReportedTrainingCompute = 9e25 }, countsAll: true, new Deployment { AddedTrainingCompute = 0 }).Answer.Should().Be(Answer.No);

    [Fact]
    public void Added_compute_counts_towards_the_threshold() =>
        Compute(m => m with { ReportedTrainingCompute = 9e25 }, countsAll: true, new Deployment { AddedTrainingCompute = 1e25 }).Answer.Should().Be(Answer.Yes);

    [Fact]
    public void A_total_of_a_model_that_may_be_a_mixture_of_experts_is_no_lower_bound() =>
        Compute(m => m with { TotalParameters = 100_000_000_000, TrainingTokens = 200_000_000_000_000 }, countsAll: true).Answer.Should().Be(Answer.CannotTell);

    [Fact]
    public void A_model_without_figures_is_unknown() => Compute(m => m, countsAll: false).Answer.Should().Be(Answer.CannotTell);

    [Fact]
    public void Compute_of_the_base_model_counts_and_a_circle_of_bases_ends()
    {
        var overlay = Fixtures.Overlay(
            Fixtures.Model("first", m => m with { BaseModel = "second", ActiveParameters = 1_000, TrainingTokens = 1_000 }),
            Fixtures.Model("second", m => m with { BaseModel = "first", ActiveParameters = 1_000, TrainingTokens = 9_000 }));
        var catalog = Fixtures.With(overlay);

        catalog.ObligationsFor(catalog.Models["first"], new Deployment()).Compute.Flops.Should().Be(6.0 * 1_000 * 10_000);
    }

    [Fact]
    public void Law_that_is_not_yet_in_force_answers_no()
    {
        var always = new ObligationTrigger { Kind = TriggerKind.Always };

        Find(always, new Deployment { On = new DateOnly(2026, 1, 21) }).Answer.Should().Be(Answer.No);
        Find(always, new Deployment { On = new DateOnly(2026, 1, 22) }).Answer.Should().Be(Answer.Yes);
    }

    [Fact]
    public void Law_that_has_ended_answers_no_even_where_its_first_day_is_unknown()
    {
        var catalog = Catalog(new ObligationTrigger { Kind = TriggerKind.Always }, l => l with { InForceFrom = null, InForceUntil = new DateOnly(2025, 1, 20) });

        Answer On(DateOnly day) => catalog.ObligationsFor(catalog.Models["m"], new Deployment { On = day }).Findings.Single(f => f.Guideline.Id == "law").Answer;
        On(new DateOnly(2025, 1, 19)).Should().Be(Answer.CannotTell);
        On(new DateOnly(2025, 1, 20)).Should().Be(Answer.No);
    }

    [Fact]
    public void A_duty_that_is_not_in_force_says_so_first_and_in_the_table()
    {
        var catalog = Catalog(new ObligationTrigger { Kind = TriggerKind.AllOf, Operands = [Generative, Generative] });
        var report = catalog.ObligationsFor(catalog.Models["m"], new Deployment { On = new DateOnly(2026, 1, 21), Generative = true });

        var finding = report.Findings.Single(f => f.Guideline.Id == "law");
        (finding.Answer, finding.InForce, finding.Finding.Answer).Should().Be((Answer.No, Answer.No, Answer.Yes));
        finding.Reason.English.Should().StartWith("Not in force on 2026-01-21: it applies from 2026-01-22. All of: (yes)");
        finding.Reason.Korean.Should().StartWith("2026-01-21 기준 시행 중이 아님");
        var table = catalog.Tabulate(report);
        table.Rows.Single(r => r[0] == "law")[table.Columns.IndexOf("inForce")].Should().Be("No");
    }

    [Theory]
    [InlineData(GuidelineStatus.Revoked)]
    [InlineData(GuidelineStatus.Superseded)]
    [InlineData(GuidelineStatus.Draft)]
    public void Text_that_is_over_or_a_draft_lays_down_no_duty(GuidelineStatus status)
    {
        var catalog = Catalog(new ObligationTrigger { Kind = TriggerKind.Always }, l => l with { Status = status });

        catalog.ObligationsFor(catalog.Models["m"], new Deployment()).Findings.Single(f => f.Guideline.Id == "law").Answer.Should().Be(Answer.No);
    }

    [Theory]
    [InlineData("2025-01-23", Answer.No)]
    [InlineData("2025-01-24", Answer.Yes)]
    public void Guidance_without_a_first_day_holds_from_its_issue(string day, Answer expected)
    {
        var catalog = Catalog(new ObligationTrigger { Kind = TriggerKind.Always }, l => l with { InForceFrom = null, Binding = false, IssuedOn = new PartialDate(2025, 1, 24), Status = GuidelineStatus.Issued });
        var on = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

        catalog.ObligationsFor(catalog.Models["m"], new Deployment { On = on }).Findings.Single(f => f.Guideline.Id == "law").Answer.Should().Be(expected);
    }

    [Fact]
    public void A_condition_without_what_it_needs_cannot_be_told()
    {
        foreach (var trigger in new ObligationTrigger[]
        {
            new() { Kind = TriggerKind.AllOf }, new() { Kind = TriggerKind.AnyOf }, new() { Kind = TriggerKind.Not }, new() { Kind = TriggerKind.Domain },
            new() { Kind = TriggerKind.TrainingCompute }, new() { Kind = TriggerKind.DailyUsers },
        })
        {
            var law = Fixtures.Law("law", trigger);
            new TriggerEvaluator(new Deployment { Domain = ModelDomain.Medical, DailyUsers = 5 }, new ComputeBasis { Flops = 1e24, IsLowerBound = false, Basis = Fixtures.Text("b") }, law)
                .Evaluate(trigger).Answer.Should().Be(Answer.CannotTell, trigger.Kind.ToString());
        }
    }

    [Fact]
    public void Evidence_is_that_of_the_article()
    {
        var report = KoreanLlmCatalog.Default.ObligationsFor(KoreanLlmCatalog.Default.Models["exaone-4.0-32b"], new Deployment());

        report.Findings.Single(f => f.Obligation.Id == "safety-measures").Evidence.Should().NotBeEmpty().And.OnlyContain(e => e.SourceId == "law.go.kr-282879");
        report.Findings.Single(f => f.Obligation.Id == "generative-label").Evidence.Should().NotBeEmpty().And.OnlyContain(e => e.SourceId == "law.go.kr-282791");
    }

    [Fact]
    public void A_jurisdiction_whose_past_had_no_law_is_an_answer()
    {
        var past = KoreanLlmCatalog.Default.AsOf(new DateOnly(2022, 1, 1));

        var report = past.ObligationsFor(KoreanLlmCatalog.Default.Models["exaone-4.0-32b"], new Deployment { Jurisdiction = "EU", OtherJurisdictions = ["US-CA"] });

        report.Findings.Should().BeEmpty();
        report.Notes.Should().ContainSingle().Which.English.Should().Be("The catalog knows no law of EU on 2022-01-01.");
    }

    [Theory]
    [InlineData("EU", Answer.Yes)]
    [InlineData("eu", Answer.Yes)]
    [InlineData("US-CA", Answer.No)]
    [InlineData(null, Answer.CannotTell)]
    public void Foreign_law_applies_where_its_people_are_served(string? served, Answer expected)
    {
        var catalog = Catalog(new ObligationTrigger { Kind = TriggerKind.ServesJurisdiction }, l => l with { Jurisdiction = "EU" });

        catalog.ObligationsFor(catalog.Models["m"], new Deployment { ServesKorea = true, OtherJurisdictions = served is null ? null : [served] })
            .Findings.Single(f => f.Guideline.Id == "law").Answer.Should().Be(expected);
    }

    [Fact]
    public void A_judgement_is_never_decided_by_a_figure() =>
        Judge(new ObligationTrigger { Kind = TriggerKind.Judgement, Description = "state of the art" }, new Deployment()).Should().Be(Answer.CannotTell);

    [Fact]
    public void Another_jurisdiction_is_left_out()
    {
        var catalog = Catalog(Generative, l => l with { Jurisdiction = "EU" });

        catalog.ObligationsFor(catalog.Models["m"], new Deployment { Jurisdiction = "kr" }).Findings.Should().NotContain(f => f.Guideline.Id == "law");
        catalog.ObligationsFor(catalog.Models["m"], new Deployment { Jurisdiction = "EU" }).Findings.Should().Contain(f => f.Guideline.Id == "law");
    }

    [Fact]
    public void A_jurisdiction_without_law_in_the_catalog_is_refused_rather_than_free_of_duties()
    {
        var act = () => KoreanLlmCatalog.Default.ObligationsFor(KoreanLlmCatalog.Default.Models["exaone-4.0-32b"], new Deployment { Jurisdiction = "Korea" });

        act.Should().Throw<ArgumentException>().WithMessage("*'Korea'*KR*");
    }

    [Fact]
    public void A_member_state_is_refused_rather_than_taken_for_a_no()
    {
        var act = () => KoreanLlmCatalog.Default.ObligationsFor(KoreanLlmCatalog.Default.Models["exaone-4.0-32b"], new Deployment { OtherJurisdictions = ["DE"] });

        act.Should().Throw<ArgumentException>().WithMessage("*'DE'*EU*");
    }

    [Fact]
    public void Who_serves_a_part_serves_the_whole()
    {
        var catalog = Catalog(new ObligationTrigger { Kind = TriggerKind.ServesJurisdiction }, l => l with { Jurisdiction = "US" });

        catalog.ObligationsFor(catalog.Models["m"], new Deployment { OtherJurisdictions = ["US-CA"] }).Findings.Single(f => f.Guideline.Id == "law").Answer.Should().Be(Answer.Yes);
    }

    [Fact]
    public void Training_compute_counts_the_models_it_derives_from_and_says_what_is_only_a_lower_bound()
    {
        var overlay = Fixtures.Overlay(
            Fixtures.Model("base", m => m with { ActiveParameters = 1_000, TrainingTokens = 9_000 }),
            Fixtures.Model("derived", m => m with { BaseModel = "base", ActiveParameters = 1_000 }),
            Fixtures.Model("reported", m => m with { ReportedTrainingCompute = 1e24 }),
            Fixtures.Model("unknown"));
        var catalog = Fixtures.With(overlay);

        catalog.TrainingComputeOf(catalog.Models["derived"]).Should().Match<ComputeBasis>(c => c.Flops == 6.0 * 1_000 * 9_000 && c.IsLowerBound);
        catalog.TrainingComputeOf(catalog.Models["reported"]).Should().Match<ComputeBasis>(c => c.Flops == 1e24 && !c.IsLowerBound);
        catalog.TrainingComputeOf(catalog.Models["unknown"]).Should().Match<ComputeBasis>(c => c.Flops == null && !c.IsLowerBound);
    }

    [Fact]
    public void Evidence_of_training_compute_is_that_of_the_bases_too()
    {
        var compute = KoreanLlmCatalog.Default.TrainingComputeOf(KoreanLlmCatalog.Default.Models["exaone-deep-32b"]);

        compute.Flops.Should().BeGreaterThan(1e24);
        var @base = KoreanLlmCatalog.Default.Models[KoreanLlmCatalog.Default.Models["exaone-deep-32b"].BaseModel!];
        compute.Evidence.Should().Contain(e => @base.Evidence.Contains(e));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void Added_compute_must_be_a_number_of_at_least_zero(double value)
    {
        var act = () => new Deployment { AddedTrainingCompute = value };

        act.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*AddedTrainingCompute*0 or more*");
    }

    private static Answer Judge(ObligationTrigger trigger, Deployment deployment) => Find(trigger, deployment).Answer;

    private static ObligationFinding Find(ObligationTrigger trigger, Deployment deployment)
    {
        var catalog = Catalog(trigger);
        return catalog.ObligationsFor(catalog.Models["m"], deployment).Findings.Single(f => f.Guideline.Id == "law");
    }

    private static ObligationFinding Compute(Func<Model, Model> model, bool? countsAll, Deployment? deployment = null)
    {
        var trigger = new ObligationTrigger { Kind = TriggerKind.TrainingCompute, Comparison = ThresholdComparison.AtLeast, Threshold = 1e26 };
        var catalog = Catalog(trigger, l => l with { CountsAllTraining = countsAll }, model);
        return catalog.ObligationsFor(catalog.Models["m"], deployment ?? new Deployment()).Findings.Single(f => f.Guideline.Id == "law");
    }

    private static KoreanLlmCatalog Catalog(ObligationTrigger trigger, Func<RegulatoryGuideline, RegulatoryGuideline>? law = null, Func<Model, Model>? model = null) =>
        Fixtures.With(Fixtures.Overlay(Fixtures.Model("m", model)) with { Guidelines = [Fixtures.Law("law", trigger, law)] });
}
