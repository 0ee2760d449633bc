namespace KoreanLlm.Sdk.Tests.Catalog;

public class AsOfTests
{
    private static readonly KoreanLlmCatalog Today = KoreanLlmCatalog.Default;

    [Theory]
    [InlineData("2025-08-31", 5)]
    [InlineData("2026-01-31", 3)]
    [InlineData("2026-03-01", 4)]
    [InlineData("2026-11-24", 3)]
    public void Consortia_of_the_programme_stand_as_they_stood(string day, int active)
    {
        var then = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

        Today.AsOf(then).Consortia.Count(c => c.StatusOn(then) == ConsortiumStatus.Active).Should().Be(active);
    }

    [Fact]
    public void The_knowledge_date_is_the_catalog_itself()
    {
        Today.AsOf(Today.Dataset.KnowledgeDate).Should().BeSameAs(Today);
        Today.AsOf(new DateOnly(2025, 1, 1)).AsOf(Today.Date).Should().BeSameAs(Today);
        Today.LooksAhead.Should().BeFalse();
        Today.Undecided.Should().BeEmpty();
    }

    [Fact]
    public void A_day_asked_for_again_is_the_same_catalog() =>
        Today.AsOf(new DateOnly(2025, 4, 1)).Should().BeSameAs(Today.AsOf(new DateOnly(2026, 2, 2)).AsOf(new DateOnly(2025, 4, 1)));

    [Fact]
    public void A_later_past_is_taken_from_today_and_not_from_the_past()
    {
        var direct = Today.AsOf(new DateOnly(2026, 1, 1));
        var through = Today.AsOf(new DateOnly(2024, 1, 1)).AsOf(new DateOnly(2026, 1, 1));

        through.Models.Select(m => m.Id).Should().Equal(direct.Models.Select(m => m.Id));
    }

    [Fact]
    public void Nothing_of_the_past_is_from_its_future()
    {
        var day = new DateOnly(2025, 8, 31);

        var past = Today.AsOf(day);

        past.Date.Should().Be(day);
        past.Models.Should().OnlyContain(m => m.ReleasedOn == null || m.ReleasedOn.Value.First <= day);
        past.Models.SelectMany(m => m.Lifecycle).Should().OnlyContain(e => e.On.First <= day);
        past.Results.Should().OnlyContain(r => r.ReportedOn.First <= day);
        past.Consortia.SelectMany(c => c.Events).Should().OnlyContain(e => e.On <= day);
        past.Forecasts.Should().OnlyContain(f => f.PublishedOn!.Value.First <= day);
        past.Models.Count.Should().BeLessThan(Today.Models.Count).And.BeGreaterThan(0);
    }

    [Fact]
    public void Entities_that_do_not_differ_are_shared()
    {
        var past = Today.AsOf(new DateOnly(2026, 1, 1));

        past.Models["polyglot-ko-12.8b"].Should().BeSameAs(Today.Models["polyglot-ko-12.8b"]);
        past.Sources[0].Should().BeSameAs(Today.Sources[0]);
    }

    [Fact]
    public void Solar_Pro_2_is_served_in_December_2025_and_retired_today()
    {
        Today.AsOf(new DateOnly(2025, 12, 1)).Models["solar-pro-2"].Lifecycle.Should().NotContain(e => e.Stage == LifecycleStage.Retired);
        Today.Models["solar-pro-2"].Lifecycle.Should().Contain(e => e.Stage == LifecycleStage.Retired);
        Today.Models["solar-pro-2"].StageOn(new DateOnly(2025, 12, 1)).Should().Be(LifecycleStage.Released);
        Today.Models["solar-pro-2"].StageOn(Today.Date).Should().Be(LifecycleStage.Retired);
    }

    [Theory]
    [InlineData("2025", "2024-12-31", Answer.No)]
    [InlineData("2025", "2025-01-01", Answer.CannotTell)]
    [InlineData("2025", "2025-12-31", Answer.Yes)]
    [InlineData("2026-03", "2026-02-28", Answer.No)]
    [InlineData("2026-03", "2026-03-30", Answer.CannotTell)]
    [InlineData("2026-03", "2026-03-31", Answer.Yes)]
    [InlineData("2026-03-15", "2026-03-14", Answer.No)]
    [InlineData("2026-03-15", "2026-03-15", Answer.Yes)]
    [InlineData(null, "2026-11-23", Answer.CannotTell)]
    [InlineData(null, "2026-11-24", Answer.Yes)]
    public void An_imprecise_date_is_a_range(string? released, string day, Answer expected)
    {
        var catalog = Fixtures.With(Fixtures.Overlay(Fixtures.Model("m", m => m with { ReleasedOn = released is null ? null : PartialDate.Parse(released) })));

        var past = catalog.AsOf(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

        past.Models.TryGet("m", out _).Should().Be(expected == Answer.Yes);
        past.Undecided.Any(e => e.Id == "m").Should().Be(expected == Answer.CannotTell);
    }

    [Fact]
    public void A_model_that_was_only_announced_is_there_without_its_release()
    {
        var model = Fixtures.Model("m", m => m with
        {
            ReleasedOn = new PartialDate(2026, 5),
            Lifecycle = [new() { Stage = LifecycleStage.Announced, On = new PartialDate(2026, 2) }, new() { Stage = LifecycleStage.Released, On = new PartialDate(2026, 5) }],
        });

        var then = Fixtures.With(Fixtures.Overlay(model)).AsOf(new DateOnly(2026, 3, 1)).Models["m"];

        then.ReleasedOn.Should().BeNull();
        then.Lifecycle.Select(e => e.Stage).Should().Equal(LifecycleStage.Announced);
    }

    [Fact]
    public void Endpoints_and_prices_of_the_future_are_left_out()
    {
        static TokenPrice Price(decimal amount, int month) => new()
        {
            Input = new Money { Amount = amount, Currency = "USD" },
            Output = new Money { Amount = amount, Currency = "USD" },
            ValidFrom = new PartialDate(2026, month),
            ValidUntil = new PartialDate(2026, 10),
            ObservedOn = new DateOnly(2026, 9, 1),
        };
        var model = Fixtures.Model("m", m => m with
        {
            ReleasedOn = new PartialDate(2026, 1),
            Endpoints =
            [
                new() { Provider = "p", ModelId = "one", ApiStyle = ApiStyle.Native, AvailableUntil = new PartialDate(2026, 9), Prices = [Price(1, 2), Price(2, 6)] },
                new() { Provider = "p", ModelId = "two", ApiStyle = ApiStyle.Native, AvailableFrom = new PartialDate(2026, 8) },
            ],
        });

        var then = Fixtures.With(Fixtures.Overlay(model)).AsOf(new DateOnly(2026, 3, 1)).Models["m"];

        then.Endpoints.Should().ContainSingle().Which.Prices.Should().ContainSingle().Which.Input.Amount.Should().Be(1);
        then.Endpoints[0].AvailableUntil.Should().BeNull();
        then.Endpoints[0].Prices[0].ValidUntil.Should().BeNull();
    }

    [Theory]
    [InlineData("2024-12-31", null)]
    [InlineData("2025-01-21", GuidelineStatus.Issued)]
    [InlineData("2026-01-22", GuidelineStatus.InForce)]
    [InlineData("2026-06-01", GuidelineStatus.Revoked)]
    public void Law_has_the_status_of_the_day(string day, GuidelineStatus? expected)
    {
        var law = Fixtures.Law("law", new ObligationTrigger { Kind = TriggerKind.Always }, l => l with
        {
            PromulgatedOn = new PartialDate(2025, 1, 21),
            InForceUntil = new DateOnly(2026, 6, 1),
            Status = GuidelineStatus.Revoked,
        });
        var catalog = Fixtures.With(Fixtures.Overlay() with { Guidelines = [law] });

        catalog.AsOf(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Guidelines.TryGet("law", out var then);

        then?.Status.Should().Be(expected);
        (then is null).Should().Be(expected is null);
    }

    [Theory]
    [InlineData("2026-05-31", GuidelineStatus.Issued)]
    [InlineData("2027-01-01", GuidelineStatus.InForce)]
    public void Law_ahead_comes_into_force_on_its_day(string day, GuidelineStatus expected)
    {
        var law = Fixtures.Law("law", new ObligationTrigger { Kind = TriggerKind.Always }, l => l with
        {
            PromulgatedOn = new PartialDate(2025, 1, 21),
            InForceFrom = new DateOnly(2027, 1, 1),
            Status = GuidelineStatus.Issued,
        });
        var catalog = Fixtures.With(Fixtures.Overlay() with { Guidelines = [law] });

        catalog.AsOf(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Guidelines["law"].Status.Should().Be(expected);
    }

    [Fact]
    public void A_day_ahead_applies_the_retirement_that_is_recorded_for_it()
    {
        var catalog = Fixtures.With(Fixtures.Overlay(Fixtures.Model("m", m => m with
        {
            ReleasedOn = new PartialDate(2026, 1, 1),
            OpenWeights = true,
            Lifecycle = [new() { Stage = LifecycleStage.Retired, On = new PartialDate(2026, 12, 31) }],
        })));

        var ahead = catalog.AsOf(new DateOnly(2027, 3, 1));

        ahead.LooksAhead.Should().BeTrue();
        ahead.Date.Should().Be(new DateOnly(2027, 3, 1));
        ahead.Models.Count.Should().Be(catalog.Models.Count);
        Available(catalog).Should().Be(Answer.Yes);
        Available(catalog.AsOf(new DateOnly(2026, 12, 30))).Should().Be(Answer.Yes);
        Available(ahead).Should().Be(Answer.No);

        static Answer Available(IKoreanLlmCatalog catalog) => catalog.Select(new ModelRequirements { Available = true }).Find("m")!.Answer;
    }

    [Fact]
    public void An_overlay_read_later_moves_the_date()
    {
        var overlay = Fixtures.Overlay(Fixtures.Model("m", m => m with { ReleasedOn = new PartialDate(2027, 2, 1) })) with { ReadOn = new DateOnly(2027, 2, 10) };

        var catalog = Fixtures.With(overlay);

        catalog.Date.Should().Be(new DateOnly(2027, 2, 10));
        catalog.LooksAhead.Should().BeFalse();
        catalog.AsOf(new DateOnly(2027, 1, 31)).Models.Select(m => m.Id).Should().NotContain("m");
    }

    [Fact]
    public void Nobody_has_joined_on_a_day_within_the_month_that_is_all_that_is_known()
    {
        var within = new DateOnly(2026, 1, 2);
        var team = Today.Consortia["sovereign-upstage"];

        team.MembersOn(within).Select(m => m.OrganizationId).Should().Contain("upstage").And.NotContain("stanford-university");
        team.MembersOn(within).Undecided.Select(m => m.OrganizationId).Should().BeEquivalentTo("stanford-university", "new-york-university");
        team.MembersOn(new DateOnly(2026, 1, 31)).Select(m => m.OrganizationId).Should().Contain("stanford-university");
        Today.AsOf(within).Consortia["sovereign-upstage"].MembersOn(within).Undecided.Should().HaveCount(2);
        Today.AsOf(new DateOnly(2025, 12, 31)).Consortia["sovereign-upstage"].Members.Should().NotContain(m => m.OrganizationId == "stanford-university");
    }
}
