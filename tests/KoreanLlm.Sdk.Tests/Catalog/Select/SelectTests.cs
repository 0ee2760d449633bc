using FsCheck.Xunit;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Catalog.Select;

public class SelectTests
{
    private static readonly KoreanLlmCatalog Real = KoreanLlmCatalog.Default;

    private static readonly TransformerArchitecture Small = new()
    {
        Layers = 2,
        HiddenSize = 8,
        AttentionHeads = 4,
        KeyValueHeads = 2,
        HeadDimension = 2,
        FeedForwardSize = 16,
        VocabularySize = 10,
        TiedEmbeddings = true,
    };

    private static readonly Accelerator Device = new() { Id = "device", Name = Fixtures.Text("Device"), Vendor = "v", MemoryBytes = 100_000 };

    [Theory]
    [InlineData(CommercialUse.Allowed, true, Answer.Yes)]
    [InlineData(CommercialUse.Conditional, true, Answer.Yes)]
    [InlineData(CommercialUse.Conditional, false, Answer.No)]
    [InlineData(CommercialUse.Prohibited, true, Answer.No)]
    [InlineData(CommercialUse.Unknown, true, Answer.CannotTell)]
    [InlineData(null, true, Answer.CannotTell)]
    public void A_licence_answers(CommercialUse? use, bool acceptsConditions, Answer expected) =>
        Judge(m => m with { License = use is { } u ? new LicenseTerms { Name = "L", CommercialUse = u } : null }, new ModelRequirements { CommercialUse = true, AcceptsConditions = acceptsConditions })
            .Findings.Single().Answer.Should().Be(expected);

    [Theory]
    [InlineData(8192L, Answer.Yes)]
    [InlineData(8191L, Answer.No)]
    [InlineData(null, Answer.CannotTell)]
    public void A_figure_is_exact_at_its_boundary(long? context, Answer expected) =>
        Judge(m => m with { ContextLength = context }, new ModelRequirements { MinimumContext = 8192 }).Findings.Single().Answer.Should().Be(expected);

    [Theory]
    [InlineData("2025-07-01", Answer.Yes)]
    [InlineData("2025-07", Answer.Yes)]
    [InlineData("2025-06-30", Answer.No)]
    [InlineData("2025", Answer.CannotTell)]
    [InlineData(null, Answer.CannotTell)]
    public void A_partial_date_decides_only_where_all_its_days_do(string? released, Answer expected) =>
        Judge(m => m with { ReleasedOn = released is null ? null : PartialDate.Parse(released) }, new ModelRequirements { ReleasedFrom = new DateOnly(2025, 7, 1) })
            .Findings.Single().Answer.Should().Be(expected);

    [Fact]
    public void Undisclosed_is_named_as_such() =>
        Judge(m => m with { Undisclosed = ["totalParameters"] }, new ModelRequirements { MaximumParameters = 10 }).Findings.Single().Reason.English.Should().Contain("undisclosed");

    [Theory]
    [InlineData(null, Answer.Yes)]
    [InlineData("2099-01-01", Answer.Yes)]
    [InlineData("2026-03-01", Answer.CannotTell)]
    public void An_endpoint_that_has_ended_serves_no_more_but_there_may_be_others(string? until, Answer expected) =>
        Judge(
            m => m with
            {
                Endpoints = [new() { Provider = "p", ModelId = "m", ApiStyle = ApiStyle.OpenAICompatible, AvailableFrom = new PartialDate(2025), AvailableUntil = until is null ? null : PartialDate.Parse(until) }],
            },
            new ModelRequirements { Api = ApiStyle.OpenAICompatible }).Findings.Single().Answer.Should().Be(expected);

    [Fact]
    public void A_stage_unknown_to_this_version_leaves_open_whether_a_model_is_available() =>
        Judge(m => m with { OpenWeights = true, Lifecycle = [new() { Stage = new("sold"), On = new PartialDate(2025, 3) }] }, new ModelRequirements { Available = true })
            .Findings.Single().Should().Match<RequirementFinding>(f => f.Answer == Answer.CannotTell && f.Reason.English.Contains("'sold'"));

    [Fact]
    public void An_announcement_alone_does_not_tell_whether_a_model_is_available() =>
        Judge(m => m with { Lifecycle = [new() { Stage = LifecycleStage.Announced, On = new PartialDate(2025, 3) }] }, new ModelRequirements { Available = true })
            .Findings.Single().Answer.Should().Be(Answer.CannotTell);

    [Fact]
    public void A_model_of_the_future_is_not_available() =>
        Judge(m => m with { OpenWeights = true, ReleasedOn = new PartialDate(2099, 3) }, new ModelRequirements { Available = true })
            .Findings.Single().Answer.Should().Be(Answer.No);

    [Fact]
    public void A_parent_company_is_asked_for_with_its_subsidiaries()
    {
        var group = new Organization { Id = "group", Name = Fixtures.Text("Group") };
        var lab = new Organization { Id = "lab", Name = Fixtures.Text("Lab"), ParentId = "unit" };
        var unit = new Organization { Id = "unit", Name = Fixtures.Text("Unit"), ParentId = "group" };
        var catalog = Fixtures.With(Fixtures.Overlay(Fixtures.Model("m", m => m with { Developers = ["lab"] })) with { Organizations = [group, unit, lab] });

        catalog.Select(new ModelRequirements { Developers = ["Group"] }).Candidates.Select(c => c.Model.Id).Should().Equal("m");
    }

    [Theory]
    [InlineData("네이버", "hyperclova-x-think")]
    [InlineData("카카오", "kogpt-6b")]
    public void Whoever_asks_for_a_group_finds_the_models_of_its_companies(string developer, string model) =>
        Real.Select(new ModelRequirements { Developers = [developer] }).Candidates.Select(c => c.Model.Id).Should().Contain(model);

    [Fact]
    public void A_score_says_where_it_stands_and_how_it_was_obtained()
    {
        var candidate = Real.Select(new ModelRequirements { Scores = [new ScoreRequirement { Benchmark = "KMMLU", AtLeast = 50, Setting = new EvaluationSetting { Shots = 5 } }] }).Candidates[0];

        candidate.Findings.Single().Reason.English.Should().Contain(candidate.Scores[0].TableId).And.Contain("shots 5");
    }

    [Fact]
    public void A_retired_model_is_not_available_and_says_since_when()
    {
        var finding = Judge(
            m => m with { OpenWeights = true, Lifecycle = [new() { Stage = LifecycleStage.Retired, On = new PartialDate(2026, 3) }] },
            new ModelRequirements { Available = true }).Findings.Single();

        finding.Answer.Should().Be(Answer.No);
        finding.Reason.English.Should().Contain("retired since 2026-03");
    }

    [Theory]
    [InlineData("openai-compatible", null, Answer.Yes)]
    [InlineData("native", null, Answer.No)]
    [InlineData("openai-compatible", "2026-01", Answer.CannotTell)]
    public void An_endpoint_of_the_style_must_be_open(string style, string? until, Answer expected) =>
        Judge(
            m => m with { Endpoints = [new() { Provider = "p", ModelId = "x", ApiStyle = new ApiStyle(style), AvailableFrom = new PartialDate(2025), AvailableUntil = until is null ? null : PartialDate.Parse(until) }] },
            new ModelRequirements { Api = ApiStyle.OpenAICompatible }).Findings.Single().Answer.Should().Be(expected);

    [Fact]
    public void Hardware_decides_with_its_figures()
    {
        static Model With(Model m) => m with { Architecture = Small, ContextLength = 64, TotalParameters = 1_000 };
        var request = new FitRequest { Accelerator = Device, Weights = WeightFormat.Bf16, ContextTokens = 64, OverheadBytesPerDevice = 0 };

        // 2 layers x 2 x 2 heads x 2 x 2 bytes = 32 bytes a token; 64 tokens are 4 blocks of 16.
        var finding = Judge(With, new ModelRequirements { Hardware = request }).Findings.Single();
        finding.Answer.Should().Be(Answer.Yes);
        finding.Reason.English.Should().Contain("at most 42 sequences");

        Judge(With, new ModelRequirements { Hardware = request with { Sequences = 43 } }).Findings.Single().Answer.Should().Be(Answer.No);
        Judge(With, new ModelRequirements { Hardware = request with { Devices = 3 } }).Findings.Single().Reason.English.Should().Contain("do not divide");
        Judge(With, new ModelRequirements { Hardware = request with { ContextTokens = 65 } }).Findings.Single().Reason.English.Should().Contain("less than 65");
    }

    [Theory]
    [InlineData(1_000L, Answer.Yes)]
    [InlineData(60_000L, Answer.CannotTell)]
    [InlineData(100_000L, Answer.No)]
    [InlineData(null, Answer.CannotTell)]
    public void Without_an_architecture_the_weights_and_the_largest_plausible_cache_decide(long? parameters, Answer expected) =>
        Judge(m => m with { TotalParameters = parameters, ContextLength = 64 }, new ModelRequirements { Hardware = new FitRequest { Accelerator = Device, Weights = WeightFormat.Fp8, ContextTokens = 64, OverheadBytesPerDevice = 0 } })
            .Findings.Single().Answer.Should().Be(expected);

    [Fact]
    public void What_is_unknown_is_neither_candidate_nor_rejected()
    {
        var catalog = Catalog(Fixtures.Model("known", m => m with { ContextLength = 100 }), Fixtures.Model("short", m => m with { ContextLength = 99 }), Fixtures.Model("open"));

        var selection = catalog.Select(new ModelRequirements { MinimumContext = 100, Developers = ["lg-ai-research"] });

        selection.Candidates.Select(c => c.Model.Id).Should().Contain("known").And.NotContain("open");
        selection.Undecided.Select(c => c.Model.Id).Should().Contain("open");
        selection.Find("short")!.Find(Requirement.MinimumContext)!.Answer.Should().Be(Answer.No);
        selection.Find("open")!.Find(Requirement.MaximumParameters).Should().BeNull();
    }

    [Fact]
    public void The_three_lists_hold_every_model_once()
    {
        var selection = Real.Select(new ModelRequirements { CommercialUse = true, MinimumContext = 32_768 });

        selection.All.Select(s => s.Model.Id).Should().BeEquivalentTo(Real.Models.Select(m => m.Id)).And.OnlyHaveUniqueItems();
        selection.Rejected.Should().OnlyContain(r => r.Answer == Answer.No && r.Reasons.Any());
        selection.Undecided.Should().OnlyContain(r => r.Answer == Answer.CannotTell && r.Reasons.All(f => f.Answer == Answer.CannotTell)).And.NotBeEmpty();
        selection.Candidates.Should().OnlyContain(c => !c.Reasons.Any());
    }

    [Property(MaxTest = 30)]
    public bool A_stricter_need_never_adds_a_candidate(uint context, uint parameters, bool? commercial)
    {
        var needs = new ModelRequirements { MinimumContext = 1 + context };
        var stricter = needs with { MaximumParameters = 1 + ((long)parameters * 10), CommercialUse = commercial, MinimumContext = 1 + context + (parameters % 1000) };

        return Real.Select(stricter).Candidates.Select(c => c.Model.Id).All(Real.Select(needs).Candidates.Select(c => c.Model.Id).ToHashSet().Contains);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(true)]
    [InlineData(false)]
    public void A_flag_asks_nothing_requires_or_forbids(bool? flag)
    {
        foreach (var needs in new ModelRequirements[] { new() { OpenWeights = flag }, new() { CommercialUse = flag }, new() { Available = flag }, new() { SelfHosted = flag }, new() { Served = flag } })
        {
            var selection = Real.Select(needs);
            if (flag is null)
            {
                selection.Candidates.Should().HaveCount(Real.Models.Count);
                continue;
            }

            var opposite = Real.Select(new ModelRequirements
            {
                OpenWeights = !needs.OpenWeights,
                CommercialUse = !needs.CommercialUse,
                Available = !needs.Available,
                SelfHosted = !needs.SelfHosted,
                Served = !needs.Served,
            });
            selection.Candidates.Select(c => c.Model.Id).Should().BeEquivalentTo(opposite.Rejected.Select(c => c.Model.Id)).And.HaveCountLessThan(Real.Models.Count);
            selection.Undecided.Select(c => c.Model.Id).Should().BeEquivalentTo(opposite.Undecided.Select(c => c.Model.Id));
        }
    }

    [Theory]
    [InlineData("Apache-2.0", "apache-2.0", Answer.Yes)]
    [InlineData("MIT", "Apache-2.0", Answer.No)]
    [InlineData(null, "Apache-2.0", Answer.CannotTell)]
    [InlineData(null, "the licence", Answer.Yes)]
    public void A_licence_is_asked_for_by_its_identifier(string? identifier, string asked, Answer expected) =>
        Judge(m => m with { License = new LicenseTerms { Name = "The Licence", Identifier = identifier, CommercialUse = CommercialUse.Allowed } }, new ModelRequirements { Licenses = [asked, "BSD-3-Clause"] })
            .Find(Requirement.Licenses)!.Answer.Should().Be(expected);

    [Theory]
    [InlineData(3_000_000_000L, Answer.Yes)]
    [InlineData(3_000_000_001L, Answer.No)]
    [InlineData(null, Answer.CannotTell)]
    public void Active_parameters_decide_compute(long? active, Answer expected) =>
        Judge(m => m with { ActiveParameters = active }, new ModelRequirements { MaximumActiveParameters = 3_000_000_000 }).Find(Requirement.MaximumActiveParameters)!.Answer.Should().Be(expected);

    [Fact]
    public void Weights_of_a_retired_model_are_still_run_by_oneself()
    {
        var retired = Judge(
            m => m with { OpenWeights = true, ReleasedOn = new PartialDate(2025, 1, 1), Lifecycle = [new() { Stage = LifecycleStage.Retired, On = new PartialDate(2026, 3, 1) }] },
            new ModelRequirements { SelfHosted = true, Served = true });

        retired.Find(Requirement.SelfHosted)!.Answer.Should().Be(Answer.Yes);
        retired.Find(Requirement.Served)!.Answer.Should().Be(Answer.No);
    }

    [Theory]
    [InlineData("2025-12-31", Answer.No)]
    [InlineData("2026-01-10", Answer.CannotTell)]
    [InlineData("2026-01-31", Answer.Yes)]
    public void A_day_is_that_of_the_catalog_as_of_it(string day, Answer expected)
    {
        var catalog = Catalog(Fixtures.Model("m", m => m with { ReleasedOn = new PartialDate(2026, 1), OpenWeights = true }));
        var on = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

        var selection = catalog.Select(new ModelRequirements { On = on, Available = true });

        selection.On.Should().Be(on);
        selection.Find("m")!.Answer.Should().Be(expected);
        selection.Find("m")!.Find(Requirement.On)!.Answer.Should().Be(expected);
        catalog.AsOf(on).Select(new ModelRequirements { Available = true }).Candidates.Select(c => c.Model.Id).Should().BeEquivalentTo(selection.Candidates.Select(c => c.Model.Id));
    }

    [Fact]
    public void What_an_overlay_says_of_commercial_use_is_not_put_into_the_mouth_of_the_licence()
    {
        var model = Real.Models.First(m => m.License is { Identifier: "Apache-2.0", CommercialUse: CommercialUse.Allowed });
        var catalog = Fixtures.WithJson($$"""{ "name": "ours", "readOn": "2026-11-24", "models": [ { "id": "{{model.Id}}", "license": { "commercialUse": "prohibited" } } ] }""");

        var reason = catalog.Select(new ModelRequirements { CommercialUse = true }).Find(model.Id)!.Find(Requirement.CommercialUse)!.Reason;

        reason.English.Should().Be("The data of 'ours' prohibit it.");
        reason.Korean.Should().NotContain("Apache");
    }

    [Fact]
    public void A_model_that_cannot_be_judged_does_not_keep_the_others_from_being_judged()
    {
        var broken = Fixtures.Model("broken", m => m with { ContextLength = 64, TotalParameters = 1_000, Architecture = Small with { Layers = int.MaxValue, HiddenSize = int.MaxValue, FeedForwardSize = int.MaxValue } });
        var catalog = Catalog(broken, Fixtures.Model("m", m => m with { Architecture = Small, ContextLength = 64, TotalParameters = 1_000 }));

        var selection = catalog.Select(new ModelRequirements { Hardware = new FitRequest { Accelerator = Device, Weights = WeightFormat.Bf16, ContextTokens = 64, Sequences = int.MaxValue } });

        selection.All.Should().HaveCount(catalog.Models.Count);
        selection.Find("m")!.Answer.Should().Be(Answer.No);
    }

    [Fact]
    public void Scores_count_only_under_the_setting_asked_for()
    {
        var overlay = Fixtures.Overlay(Fixtures.Model("m")) with
        {
            Results = [Score("a", 60, new EvaluationSetting { Shots = 5 }), Score("b", 80, EvaluationSetting.Unstated)],
        };
        var catalog = Fixtures.With(overlay);
        var five = new ScoreRequirement { Benchmark = "kmmlu", AtLeast = 60, Setting = new EvaluationSetting { Shots = 5 } };

        Judge(five).Should().Be(Answer.Yes);
        Judge(five with { AtLeast = 60.5 }).Should().Be(Answer.No);
        Judge(five with { AtLeast = 80, Setting = null }).Should().Be(Answer.Yes);
        Judge(five with { Setting = new EvaluationSetting { Shots = 0 } }).Should().Be(Answer.CannotTell);

        Answer Judge(ScoreRequirement score)
        {
            var selection = catalog.Select(new ModelRequirements { Scores = [score] });
            return selection.Find("m")!.Findings.Single().Answer;
        }

        static BenchmarkResult Score(string table, double value, EvaluationSetting setting) => new()
        {
            Id = $"{table}/m/kmmlu",
            Name = Fixtures.Text("score"),
            TableId = table,
            SystemId = "m",
            BenchmarkId = "kmmlu",
            Value = value,
            Setting = setting,
            ReportedOn = new PartialDate(2026),
        };
    }

    [Fact]
    public void A_name_nobody_has_is_refused()
    {
        var act = () => Real.Select(new ModelRequirements { Developers = ["no such organisation"] });

        act.Should().Throw<EntityNotFoundException>();
    }

    private static SelectedModel Judge(Func<Model, Model> change, ModelRequirements needs)
    {
        var selection = Catalog(Fixtures.Model("m", change)).Select(needs);
        return selection.Find("m")!;
    }

    private static KoreanLlmCatalog Catalog(params Model[] models) => Fixtures.With(Fixtures.Overlay([.. models]));
}
