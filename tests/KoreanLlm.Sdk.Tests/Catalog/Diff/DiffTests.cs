namespace KoreanLlm.Sdk.Tests.Catalog.Diff;

public class DiffTests
{
    private static readonly KoreanLlmCatalog Plain = KoreanLlmCatalog.Default;

    [Fact]
    public void A_catalog_does_not_differ_from_itself() => Plain.Diff(Plain).Should().BeEmpty();

    [Fact]
    public void Two_days_differ_by_what_was_added_and_what_ended()
    {
        var differences = Plain.AsOf(new DateOnly(2025, 12, 1)).Diff(Plain);

        differences.Should().Contain(d => d.Kind == EntityKind.Model && d.EntityId == "solar-pro-2" && d.Change == EntityChange.Ended);
        differences.Should().Contain(d => d.Kind == EntityKind.Model && d.Change == EntityChange.Added);
        differences.Where(d => d.Kind == EntityKind.Consortium && d.Change == EntityChange.Ended).Should().NotBeEmpty();
    }

    [Fact]
    public void Going_back_in_time_removes()
    {
        var differences = Plain.Diff(Plain.AsOf(new DateOnly(2025, 12, 1)));

        differences.Should().Contain(d => d.Change == EntityChange.Removed).And.NotContain(d => d.Change == EntityChange.Added);
    }

    [Fact]
    public void A_changed_member_has_old_and_new_value_with_evidence()
    {
        var changed = Plain.Models["exaone-4.0-32b"] with { ContextLength = 4096 };

        var difference = Plain.Diff(Fixtures.With(Fixtures.Overlay(changed))).Single(d => d.EntityId == "exaone-4.0-32b");

        difference.Change.Should().Be(EntityChange.Changed);
        var member = difference.Members.Single(m => m.Member == "contextLength");
        (member.Old, member.New).Should().Be(("131072", "4096"));
        member.OldEvidence.Should().OnlyContain(e => e.Layer == Evidence.EmbeddedLayer).And.NotBeEmpty();
        member.NewEvidence.Should().OnlyContain(e => e.Layer == "test").And.NotBeEmpty();
        difference.ToString().Should().Contain("contextLength 131072 -> 4096");
    }

    [Fact]
    public void A_member_that_appears_has_no_old_value()
    {
        var before = Fixtures.With(Fixtures.Overlay(Fixtures.Model("m")));
        var after = Fixtures.With(Fixtures.Overlay(Fixtures.Model("m", m => m with { Family = "F" })));

        var member = before.Diff(after).Single(d => d.Kind == EntityKind.Model).Members.Single(m => m.Member == "family");

        (member.Old, member.New).Should().Be((null, "F"));
    }

    [Fact]
    public void A_member_who_joined_in_a_month_joined_between_days_around_it()
    {
        var differences = Plain.AsOf(new DateOnly(2026, 1, 10)).Diff(Plain.AsOf(new DateOnly(2026, 2, 10)));

        var members = differences.Single(d => d.EntityId == "sovereign-upstage").Members.Single(m => m.Member == "members");
        members.Removed.Should().BeEmpty();
        members.Added.Should().HaveCount(2).And.OnlyContain(a => a.Contains("from=2026-01, day unknown"));
        members.Added.Should().Contain(a => a.Contains("organizationId=stanford-university")).And.Contain(a => a.Contains("organizationId=new-york-university"));
        Plain.AsOf(new DateOnly(2026, 1, 2)).Diff(Plain.AsOf(new DateOnly(2026, 1, 20))).Should().NotContain(d => d.EntityId == "sovereign-upstage" && d.Members.Any(m => m.Member == "members"));
    }

    [Fact]
    public void An_entity_that_appeared_says_when()
    {
        var differences = Plain.AsOf(new DateOnly(2025, 6, 15)).Diff(Plain.AsOf(new DateOnly(2025, 8, 15)));

        differences.Single(d => d.EntityId == "exaone-4.0-32b").ToString().Should().Be("model exaone-4.0-32b: Added on 2025-07-15");
    }

    [Fact]
    public void What_is_planned_for_later_differs_once_its_day_has_come()
    {
        var model = Fixtures.Model("m", m => m with { Lifecycle = [new() { Stage = LifecycleStage.Released, On = new(2026, 1, 1) }, new() { Stage = LifecycleStage.Retired, On = new(2026, 12, 31) }] });
        var catalog = Fixtures.With(Fixtures.Overlay(model));

        catalog.Diff(catalog.AsOf(new DateOnly(2027, 1, 1))).Should().ContainSingle(d => d.EntityId == "m").Which.Change.Should().Be(EntityChange.Ended);
        catalog.Diff(catalog.AsOf(new DateOnly(2026, 12, 30))).Should().NotContain(d => d.EntityId == "m");
    }
}
