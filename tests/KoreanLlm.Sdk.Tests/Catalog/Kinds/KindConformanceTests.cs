using System.Text.Json;

namespace KoreanLlm.Sdk.Tests.Catalog.Kinds;

/// <summary>What every kind of entity can do, asked of each row: a kind that one of these forgets fails here.</summary>
public class KindConformanceTests
{
    /// <summary>Nobody searches a single score or value of a run.</summary>
    private static readonly EntityKind[] Unsearched = [EntityKind.Result, EntityKind.Measurement];

    /// <summary>Nothing says when they came to be.</summary>
    private static readonly EntityKind[] Timeless = [EntityKind.Organization, EntityKind.Source, EntityKind.License];

    public static TheoryData<string> All() => [.. Sdk.Dataset.Kinds.All.Select(kind => kind.Kind.Value)];

    [Theory]
    [MemberData(nameof(All))]
    public void It_has_a_well_known_word_and_a_property_of_the_catalog_that_is_its_set(string slug)
    {
        var kind = KindSamples.Row(slug);

        typeof(EntityKind).GetProperties().Where(p => p.PropertyType == typeof(EntityKind)).Select(p => p.GetValue(null)).Should().Contain(kind.Kind);
        foreach (var type in new[] { typeof(IKoreanLlmCatalog), typeof(KoreanLlmCatalog) })
        {
            var property = type.GetProperties().Single(p => p.PropertyType == typeof(EntitySet<>).MakeGenericType(kind.Type));
            property.GetValue(KindSamples.Plain).Should().BeSameAs(KindSamples.Plain.Entities(kind.Kind));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void It_has_entities_in_the_embedded_data(string slug) => KindSamples.Plain.Entities(new EntityKind(slug)).Should().NotBeEmpty();

    [Theory]
    [MemberData(nameof(All))]
    public void A_search_finds_it(string slug)
    {
        var kind = KindSamples.Row(slug);

        KindSamples.Laid.Search(KindSamples.New(kind).Name.English).Any(h => h.Kind == kind.Kind && h.Entity.Id == KindSamples.NewId(kind)).Should().Be(!Unsearched.Contains(kind.Kind));
        kind.IsSearched.Should().Be(!Unsearched.Contains(kind.Kind));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Its_names_find_it(string slug)
    {
        var kind = KindSamples.Row(slug);

        KindSamples.Laid.Find(kind.Kind, KindSamples.NewId(kind)).Should().NotBeNull();
        KindSamples.Plain.Find(kind.Kind, KindSamples.NewId(kind)).Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(All))]
    public void An_overlay_replaces_it_and_adds_to_it(string slug)
    {
        var kind = KindSamples.Row(slug);
        var (below, rich) = (KindSamples.Below(kind), KindSamples.Rich(kind));

        KindSamples.Laid.Entities(kind.Kind).Count.Should().BeGreaterThan(KindSamples.Plain.Entities(kind.Kind).Count);
        rich.Aliases.Should().Contain($"Rich {slug}").And.HaveCount(below.Aliases.Length + 1);
        rich.Conflicts.Should().HaveCountGreaterThan(below.Conflicts.Length);
        rich.Evidence.Should().Contain(e => e.Layer == KindSamples.Origin && e.Locator == "page 2");
        rich.Evidence.Should().OnlyContain(e => e.Layer == KindSamples.Origin || e.Layer == Evidence.EmbeddedLayer);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void It_comes_back_from_an_export_as_it_was(string slug)
    {
        var kind = KindSamples.Row(slug);

        KindSamples.Laid.Diff(KindSamples.Reopened).Where(d => d.Kind == kind.Kind).Should().BeEmpty();
        foreach (var (before, after) in KindSamples.Laid.Entities(kind.Kind).Zip(KindSamples.Reopened.Entities(kind.Kind)))
        {
            after.Id.Should().Be(before.Id);
            after.Evidence.Select(e => (e.ToString(), e.Note, e.Layer, string.Join(' ', e.Members))).Should().Equal(before.Evidence.Select(e => (e.ToString(), e.Note, e.Layer, string.Join(' ', e.Members))));
            after.Aliases.Should().Equal(before.Aliases);
            after.Undisclosed.Should().Equal(before.Undisclosed);
            after.NotApplicable.Should().Equal(before.NotApplicable);
            after.Conflicts.Should().Equal(before.Conflicts);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void It_comes_out_alone_and_changes_nothing_where_it_came_from(string slug)
    {
        var kind = KindSamples.Row(slug);

        var part = KindSamples.Export(KindSamples.Laid, KindSamples.Rich(kind), KindSamples.New(kind));

        JsonDocument.Parse(part).RootElement.GetProperty(kind.List).GetArrayLength().Should().BeGreaterThan(0);
        KindSamples.Laid.Diff(KindSamples.Read(new CatalogBuilder().AddOverlay(KindSamples.Overlay()), part)).Should().BeEmpty();
        KindSamples.Plain.Diff(KindSamples.Read(new CatalogBuilder(), KindSamples.Export(KindSamples.Plain, KindSamples.Below(kind)))).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_past_day_cuts_it(string slug)
    {
        var kind = new EntityKind(slug);

        var before = KindSamples.Plain.AsOf(new DateOnly(1950, 1, 1)).Entities(kind).Count;

        (before < KindSamples.Plain.Entities(kind).Count).Should().Be(!Timeless.Contains(kind));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_diff_tells_that_it_is_new_changed_and_gone(string slug)
    {
        var kind = KindSamples.Row(slug);

        var there = KindSamples.Plain.Diff(KindSamples.Laid).Where(d => d.Kind == kind.Kind).ToList();
        var back = KindSamples.Laid.Diff(KindSamples.Plain).Where(d => d.Kind == kind.Kind).ToList();

        there.Should().Contain(d => d.EntityId == KindSamples.NewId(kind) && d.Change == EntityChange.Added);
        there.Should().Contain(d => d.EntityId == KindSamples.Below(kind).Id && d.Change == EntityChange.Changed && d.Members.Any(m => m.Member == "aliases"));
        back.Should().Contain(d => d.EntityId == KindSamples.NewId(kind) && d.Change == EntityChange.Removed);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void An_audit_reaches_its_facts(string slug)
    {
        var kind = KindSamples.Row(slug);
        var (member, value) = kind.Facts(KindSamples.Below(kind)).First(fact => !fact.Key.Contains('.'));
        var claim = new Claim
        {
            Id = "about-" + slug,
            Name = Fixtures.Text("About " + slug),
            Statement = Fixtures.Text("It is so."),
            SourceId = KindSamples.Plain.Sources[0].Id,
            Check = new ClaimCheck { Kind = ClaimCheckKind.Fact, Left = new ClaimOperand { Entity = KindSamples.Below(kind).Id, Member = member }, StatedText = value },
        };

        var audit = Fixtures.With(Fixtures.Overlay() with { Claims = [claim] }).Audit().Single(a => a.Claim.Id == claim.Id);

        audit.Verdict.Should().NotBe(ClaimVerdict.CannotBeChecked);
        audit.Inputs.Should().Contain(i => i.EntityId == KindSamples.Below(kind).Id);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void It_is_counted_and_its_coverage_is_known(string slug)
    {
        var kind = KindSamples.Row(slug);
        var dataset = KindSamples.Laid.Dataset;

        dataset.Counts[kind.Kind].Should().Be(KindSamples.Laid.Entities(kind.Kind).Count);
        dataset.Coverage.Where(c => c.Kind == kind.Kind).Should().NotBeEmpty().And.OnlyContain(c => c.Known + c.Undisclosed + c.NotApplicable + c.Unknown == dataset.Counts[kind.Kind]);
        dataset.Stale(TimeSpan.Zero, new DateOnly(2050, 1, 1)).Should().Contain(s => s.Kind == kind.Kind);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void It_is_part_of_what_the_hash_of_a_dataset_stands_for(string slug)
    {
        var kind = KindSamples.Row(slug);
        var entity = KindSamples.New(kind);

        var hashes = new[] { entity, entity with { Aliases = ["another"] } }.Select(e => Fixtures.With(kind.Put(Fixtures.Overlay(), [e])).Dataset.Sha256);

        hashes.Distinct().Should().HaveCount(2);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Its_lists_are_checked_like_all_others(string slug)
    {
        var kind = KindSamples.Row(slug);
        var entity = KindSamples.Below(kind) with { Id = KindSamples.NewId(kind), Name = Fixtures.Text("New"), Aliases = [], Undisclosed = ["nothing"] };

        var build = (CatalogOverlay overlay) => () => _ = new CatalogBuilder().AddOverlay(overlay).Build();

        build(kind.Put(Fixtures.Overlay(), [entity])).Should().Throw<DatasetFormatException>().WithMessage($"*'nothing' is no member of {kind.List}*");
        build(kind.Put(Fixtures.Overlay(), [entity, entity])).Should().Throw<DatasetFormatException>().Which.Problems.Should().Contain(p => p.Path == $"$.{kind.List}[1].id" && p.Message.Contains("given twice"));
    }
}
