using FsCheck;
using FsCheck.Fluent;
using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk.Tests.Catalog;

/// <summary>Laws of days, over days drawn from 2019 to 2027.</summary>
public class AsOfLawsTests
{
    private static readonly KoreanLlmCatalog Today = KoreanLlmCatalog.Default;

    private static readonly Arbitrary<DateOnly> Days = Gen.Choose(0, 8 * 365).Select(d => new DateOnly(2019, 1, 1).AddDays(d)).ToArbitrary();

    private static readonly Config Some = Config.QuickThrowOnFailure.WithMaxTest(12);

    [Fact]
    public void A_past_catalog_is_closed() => Prop.ForAll(Days, day =>
    {
        var problems = new ProblemList();
        ContentValidator.Check(((KoreanLlmCatalog)Today.AsOf(day)).Content, problems);
        problems.ThrowIfAny();
        return true;
    }).Check(Some);

    [Fact]
    public void What_is_there_stays_there() => Prop.ForAll(Days, Days, (one, other) =>
    {
        var (earlier, later) = one < other ? (one, other) : (other, one);
        var (before, after) = (Today.AsOf(earlier), Today.AsOf(later));
        return Within(before.Models, after.Models) && Within(before.ReferenceModels, after.ReferenceModels) && Within(before.Benchmarks, after.Benchmarks)
            && Within(before.Results, after.Results) && Within(before.Guidelines, after.Guidelines) && Within(before.Claims, after.Claims)
            && Within(before.Accelerators, after.Accelerators) && Within(before.Forecasts, after.Forecasts) && Within(before.Consortia, after.Consortia);
    }).Check(Some);

    [Fact]
    public void A_day_taken_twice_is_the_day_taken_once() => Prop.ForAll(Days, Days, (through, day) =>
        ReferenceEquals(Today.AsOf(through).AsOf(day), Today.AsOf(day)) && Today.AsOf(day).Diff(Today.AsOf(through).AsOf(day)).IsEmpty).Check(Some);

    [Fact]
    public void What_is_undecided_is_in_no_list() => Prop.ForAll(Days, day =>
    {
        var past = Today.AsOf(day);
        return !past.Undecided.OfType<Model>().Any(m => past.Models.TryGet(m.Id, out _)) && !past.Undecided.OfType<BenchmarkResult>().Any(r => past.Results.TryGet(r.Id, out _));
    }).Check(Some);

    [Fact]
    public void There_and_back_is_added_and_removed_alike() => Prop.ForAll(Days, Days, (one, other) =>
    {
        var (there, back) = (Today.AsOf(one).Diff(Today.AsOf(other)), Today.AsOf(other).Diff(Today.AsOf(one)));
        return there.Where(d => d.Change == EntityChange.Added).Select(d => d.EntityId).Order().SequenceEqual(back.Where(d => d.Change == EntityChange.Removed).Select(d => d.EntityId).Order())
            && there.Length == back.Length;
    }).Check(Some);

    [Fact]
    public void An_overlay_of_what_a_diff_names_gives_the_later_catalog()
    {
        var later = Fixtures.With(Fixtures.Overlay(Fixtures.Model("m"), Today.Models["exaone-4.0-32b"] with { ContextLength = 4096 }));
        var after = Today.Diff(later).Select(d => d.After).ToList();

        var again = Fixtures.With(Fixtures.Overlay([.. after.OfType<Model>()]) with { Name = "again", Sources = [.. after.OfType<Source>()] });

        again.Diff(later).SelectMany(d => d.Members).Where(m => m.Member is not ("evidence" or "conflicts")).Should().BeEmpty();
        Today.Diff(again).Select(d => d.EntityId).Should().Contain(["m", "exaone-4.0-32b"]);
    }

    private static bool Within<T>(EntitySet<T> fewer, EntitySet<T> more)
        where T : CatalogEntity => fewer.All(e => more.TryGet(e.Id, out _));
}
