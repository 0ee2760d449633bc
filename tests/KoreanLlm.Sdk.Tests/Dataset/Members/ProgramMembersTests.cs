namespace KoreanLlm.Sdk.Tests.Dataset.Members;

public class ProgramMembersTests
{
    private static readonly KoreanLlmCatalog Plain = KoreanLlmCatalog.Default;

    [Fact]
    public void A_stage_has_means_and_item_leaders()
    {
        var stages = Plain.Initiatives["sovereign-ai-foundation-model"].Stages;

        stages[0].Figures.Select(f => (f.Item, f.Mean)).Should().Contain(("benchmark", 30.4)).And.Contain(("expert", 28.56)).And.Contain(("user", 20.76));
        var nia = stages[1].Figures.Single(f => f.Item == "benchmark: NIA");
        (nia.Mean, nia.Best).Should().Be((13.05, 13.4));
        nia.Leaders.Should().Equal("sovereign-sk-telecom");
        stages[1].Figures.Single(f => f is { Item: "user", Spread: not null }).Spread.Should().Be(5);
    }

    [Fact]
    public void The_best_score_of_a_stage_is_a_score_of_its_leaders_and_published_as_such()
    {
        var figures = Plain.Initiatives["sovereign-ai-foundation-model"].Stages.SelectMany(s => s.Figures.Select(f => (Stage: s.Number, Figure: f))).Where(f => f.Figure.Best is not null).ToList();

        figures.Should().NotBeEmpty();
        foreach (var (stage, figure) in figures)
        {
            figure.Leaders.Should().NotBeEmpty();
            foreach (var leader in figure.Leaders)
            {
                Plain.Consortia[leader].Scores.Should().Contain(s => s.Stage == stage && s.Item == figure.Item && s.Value == figure.Best && s.PublishedAsBest == true);
            }
        }
    }

    [Fact]
    public void Figures_of_a_stage_are_not_known_before_it_ends()
    {
        var then = Plain.AsOf(new DateOnly(2026, 3, 1)).Initiatives["sovereign-ai-foundation-model"].Stages;

        then[0].Figures.Should().NotBeEmpty();
        then[1].Figures.Should().BeEmpty();
    }

    [Fact]
    public void A_forecast_says_what_it_counts_and_what_kind_of_statement_it_is()
    {
        Plain.Forecasts["idc-korea-ai-spending-2027"].Should().BeEquivalentTo(new { Measure = MarketMeasure.Spending, TargetNature = FigureNature.Forecast });
        var catalog = MemberTrip.Read("forecasts", """
            { "id": "kcis-korea-ai-2025", "measure": "revenue", "covers": "Software alone.", "baseNature": "survey", "targetNature": "target" }
            """);
        foreach (var read in new[] { catalog, MemberTrip.Again(catalog) })
        {
            read.Forecasts["kcis-korea-ai-2025"].Should().BeEquivalentTo(
                new { Measure = MarketMeasure.Revenue, Covers = "Software alone.", BaseNature = FigureNature.Survey, TargetNature = FigureNature.Target });
        }
    }

    [Fact]
    public void Every_duty_has_topics_and_a_duty_of_the_act_names_its_article()
    {
        Plain.Guidelines.SelectMany(g => g.Obligations).Should().OnlyContain(o => !o.Topics.IsEmpty);
        var label = Plain.Guidelines["ai-basic-act"].Obligations.Single(o => o.Article == "31(2)");
        label.Topics.Should().Equal(ObligationTopic.Labelling, ObligationTopic.Transparency);
        (label.Locator, label.Confidence, label.ReadOn is null).Should().Be(("Article 31(2)", Confidence.Medium, false));

        var again = MemberTrip.Again(Plain).Guidelines["ai-basic-act"].Obligations.Single(o => o.Article == "31(2)");
        (again.Locator, again.Confidence, again.ReadOn, again.Topics.Length).Should().Be((label.Locator, label.Confidence, label.ReadOn, 2));
    }

    [Fact]
    public void The_newest_fact_is_not_after_the_day_until_which_was_looked()
    {
        Plain.Dataset.NewestFact.Should().BeOnOrBefore(Plain.Dataset.KnowledgeDate).And.BeOnOrAfter(new DateOnly(2026, 10, 9));

        var later = MemberTrip.Read("models", $$"""{ "id": "exaone-4.0-32b", "releasedOn": "{{Plain.Dataset.KnowledgeDate:yyyy-MM-dd}}" }""");
        later.Dataset.NewestFact.Should().Be(Plain.Dataset.KnowledgeDate);
    }
}
