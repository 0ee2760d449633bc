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
    public void Unknown_stays_among_the_candidates_only_when_the_caller_says_so()
    {
        var catalog = Catalog(Fixtures.Model("known", m => m with { ContextLength = 100 }), Fixtures.Model("open"));
        var needs = new ModelRequirements { MinimumContext = 100, Developers = ["lg-ai-research"], ReleasedFrom = null };

        catalog.Select(needs).Candidates.Select(c => c.Model.Id).Should().Contain("known").And.NotContain("open");
        var kept = catalog.Select(needs with { KeepUndecided = true }).Candidates;
        kept.Select(c => c.Model.Id).Should().Contain(["known", "open"]);
        kept.SkipWhile(c => c.IsCertain).Should().NotContain(c => c.IsCertain);
    }

    [Fact]
    public void Candidates_and_rejected_hold_every_model_once()
    {
        var selection = Real.Select(new ModelRequirements { CommercialUse = true, MinimumContext = 32_768 });

        selection.Candidates.Concat(selection.Rejected).Select(s => s.Model.Id).Should().BeEquivalentTo(Real.Models.Select(m => m.Id)).And.OnlyHaveUniqueItems();
        selection.Rejected.Should().OnlyContain(r => r.Reasons.Any());
        selection.Candidates.Should().OnlyContain(c => !c.Reasons.Any());
    }

    [Property(MaxTest = 30)]
    public bool A_stricter_need_never_adds_a_candidate(uint context, uint parameters, bool commercial, bool keep)
    {
        var needs = new ModelRequirements { MinimumContext = 1 + context, KeepUndecided = keep };
        var stricter = needs with { MaximumParameters = 1 + ((long)parameters * 10), CommercialUse = commercial, MinimumContext = 1 + context + (parameters % 1000) };

        return Real.Select(stricter).Candidates.Select(c => c.Model.Id).All(Real.Select(needs).Candidates.Select(c => c.Model.Id).ToHashSet().Contains);
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
            return selection.Candidates.Concat(selection.Rejected).Single(s => s.Model.Id == "m").Findings.Single().Answer;
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
        return selection.Candidates.Concat(selection.Rejected).Single(s => s.Model.Id == "m");
    }

    private static KoreanLlmCatalog Catalog(params Model[] models) => Fixtures.With(Fixtures.Overlay([.. models]));
}
