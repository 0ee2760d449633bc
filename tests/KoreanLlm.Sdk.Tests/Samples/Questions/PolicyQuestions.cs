using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Samples.Questions;

public class PolicyQuestions(ITestOutputHelper output)
{
    private static readonly IKoreanLlmCatalog catalog = KoreanLlmCatalog.Default;

    [Fact]
    public void Which_teams_were_in_the_programme_and_who_left()
    {
        #region teams
        foreach (var day in new DateOnly[] { new(2025, 8, 31), new(2026, 3, 1), catalog.Date })
        {
            var active = catalog.Consortia.Where(c => c.StatusOn(day) == ConsortiumStatus.Active);
            output.WriteLine($"{day:yyyy-MM-dd}: {string.Join(", ", active.Select(c => c.Name.English))}");
        }

        foreach (var consortium in catalog.Consortia)
        {
            foreach (var left in consortium.Events.Where(e => e.Kind == ConsortiumEventKind.Eliminated || e.Kind == ConsortiumEventKind.Withdrawn))
            {
                output.WriteLine($"{consortium.Name.English} left on {left.On:yyyy-MM-dd}: {left.Reason?.English}");
            }
        }
        #endregion

        int Active(DateOnly day) => catalog.Consortia.Count(c => c.StatusOn(day) == ConsortiumStatus.Active);
        Active(new(2025, 8, 31)).Should().Be(5);
        Active(new(2026, 3, 1)).Should().Be(4);
        Active(catalog.Date).Should().Be(3);
        catalog.Consortia.SelectMany(c => c.Events).Where(e => e.Kind == ConsortiumEventKind.Eliminated).Should().HaveCount(3).And.OnlyContain(e => e.Reason != null);
    }

    [Fact]
    public void How_much_public_money_is_it()
    {
        #region budgets
        foreach (var budget in catalog.Initiatives["sovereign-ai-foundation-model"].Budgets)
        {
            output.WriteLine($"{budget.Amount}: {budget.Covers} ({budget.Confidence}, {catalog.Sources[budget.SourceId].Publisher})");
        }
        #endregion

        var amounts = catalog.Initiatives["sovereign-ai-foundation-model"].Budgets.Select(b => b.Amount.Amount).ToList();
        amounts.Should().Contain([237_800_000_000m, 193_600_000_000m, 213_600_000_000m, 530_000_000_000m]);
    }

    [Fact]
    public void Which_duties_does_a_fine_tuned_EXAONE_bring()
    {
        #region duties
        var report = catalog.ObligationsFor(catalog.Models["EXAONE 4.0 32B"], new Deployment
        {
            ServesKorea = true,
            Generative = true,
            Domain = ModelDomain.General,
            DailyUsers = 50_000,
            AddedTrainingCompute = 1e21,
            OtherJurisdictions = [],
        });
        foreach (var finding in report.Applying)
        {
            output.WriteLine($"yes, {finding.Guideline.Name.English}, article {finding.Obligation.Article}: {finding.Obligation.Duty.English}");
        }

        foreach (var finding in report.Undecided)
        {
            output.WriteLine($"cannot tell, article {finding.Obligation.Article}: {finding.Finding.Reason.English}");
        }

        output.WriteLine(ObligationReport.Disclaimer.English);
        #endregion

        report.Applying.Should().Contain(f => f.Guideline.Id == "ai-basic-act" && f.Obligation.Article.StartsWith("31", StringComparison.Ordinal));
        report.Undecided.Should().Contain(f => f.Guideline.Id == "ai-basic-act" && f.Obligation.Article.StartsWith("34", StringComparison.Ordinal));
        report.Findings.Should().OnlyContain(f => f.Finding.Reason.English.Length > 0);
    }

    [Fact]
    public void Which_models_cross_which_compute_threshold()
    {
        #region thresholds
        var thresholds = catalog.Guidelines.SelectMany(law => ComputeThreshold.In(law)).ToList();
        foreach (var model in catalog.Models)
        {
            // What the makers report, else 6ND of its own training and of the models it derives from.
            var compute = catalog.TrainingComputeOf(model);
            if (compute.Flops is { } flops)
            {
                var crossed = thresholds.Where(t => t.IsCrossedBy(flops)).Select(t => t.Id);
                output.WriteLine($"{model.Name.English}: {(compute.IsLowerBound ? "at least " : "")}{flops:E1} FLOPs crosses {string.Join(", ", crossed)}");
            }
        }
        #endregion

        var exaone = catalog.TrainingComputeOf(catalog.Models["EXAONE 4.0 32B"]).Flops!.Value;
        exaone.Should().BeInRange(2.68e24, 2.70e24);
        thresholds.Where(t => t.IsCrossedBy(exaone)).Select(t => t.Id).Should().Contain("eu-gpai-guidelines/general-purpose")
            .And.NotContain(["eu-ai-act-51/systemic-risk", "ai-basic-act/safety-measures"]);
        catalog.TrainingComputeOf(catalog.Models["exaone-deep-32b"]).Flops.Should().BeGreaterThan(1e24, "its base counts");
    }

    [Theory]
    [InlineData("report", true)]
    [InlineData("dictation", false)]
    public void Does_the_MFDS_guideline_cover_our_tool(string word, bool covered)
    {
        #region scope
        var guideline = catalog.Guidelines["생성형 인공지능 의료기기 허가·심사 가이드라인"];
        foreach (var scope in guideline.ScopeIncludes)
        {
            output.WriteLine($"covered: {scope}");
        }

        foreach (var scope in guideline.ScopeExcludes)
        {
            output.WriteLine($"not covered: {scope}");
        }
        #endregion

        (covered ? guideline.ScopeIncludes : guideline.ScopeExcludes).Should().Contain(s => s.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Does_394_percent_a_year_follow_from_its_own_figures()
    {
        #region forecast-audit
        var audit = GrowthCalculator.AuditForecast(catalog.Forecasts["korea-llm-market-2030"]);
        output.WriteLine(audit.Describe().English);
        foreach (var hypothesis in audit.Hypotheses)
        {
            output.WriteLine($"{(hypothesis.Fits ? "would explain it" : "would not")}: {hypothesis.Describe(audit.Figures).English}");
        }
        #endregion

        audit.ImpliedRate.Should().BeApproximately(0.38336, 0.00001);
        audit.Verdict.Should().Be(ForecastVerdict.Explained);
        audit.Explanations.Should().Contain(h => h.Kind == ForecastHypothesisKind.RateFromFollowingYear);
    }

    [Fact]
    public void All_forecasts_beside_each_other()
    {
        #region forecasts
        foreach (var scope in catalog.Forecasts.GroupBy(f => (f.Region, Market: f.Market.English)))
        {
            output.WriteLine($"-- {scope.Key.Market}, {scope.Key.Region}"); // different scopes are never mixed
            foreach (var forecast in scope)
            {
                output.WriteLine($"{forecast.Publisher}: {forecast.BaseValue} in {forecast.BaseYear} to {forecast.TargetValue} in {forecast.TargetYear}, stated {forecast.StatedGrowthRate:P1}");
            }
        }
        #endregion

        catalog.Forecasts.Should().HaveCountGreaterThanOrEqualTo(9);
        catalog.Forecasts.GroupBy(f => (f.Region, f.Market.English)).Should().HaveCountGreaterThan(3);
    }
}
