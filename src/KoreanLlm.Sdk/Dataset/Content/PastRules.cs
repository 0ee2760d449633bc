using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>
/// How the past cuts each kind: every part that begins after the day goes, and every end that was still to come. A part that may have begun by the day stays with its imprecise
/// date, and what turns on it is answered "cannot tell".
/// </summary>
internal static class PastRules
{
    public static PastRule<Model> Model { get; } = new() { Dates = m => [m.ReleasedOn, .. m.Lifecycle.Select(e => (PartialDate?)e.On)], SpokenOfAs = m => SystemName(m.Id), Cut = Cut };

    public static PastRule<ReferenceModel> Reference { get; } = new() { Dates = m => [m.ReleasedOn], SpokenOfAs = m => SystemName(m.Id) };

    public static PastRule<Benchmark> Benchmark { get; } = new() { Dates = b => [b.PublishedOn], SpokenOfAs = b => BenchmarkName(b.Id) };

    /// <summary>A score is there from the day its table was published, as long as system and benchmark are.</summary>
    public static PastRule<BenchmarkResult> Result { get; } = new()
    {
        Dates = r => [r.ReportedOn],
        Needs = (r, past) => past.System(r.SystemId).And(past.StandsId(Benchmark, r.BenchmarkId)),
    };

    public static PastRule<Initiative> Initiative { get; } = new() { Dates = i => [i.StartedOn, .. i.Events.Select(e => (PartialDate?)e.On)], Cut = Cut };

    public static PastRule<Consortium> Consortium { get; } = new()
    {
        Dates = c => c.Events.Select(e => (PartialDate?)PartialDate.FromDate(e.On)),
        Needs = (c, past) => past.StandsId(Initiative, c.InitiativeId),
        Cut = Cut,
    };

    public static PastRule<RegulatoryGuideline> Guideline { get; } = new()
    {
        Dates = law => [law.PromulgatedOn, law.IssuedOn, law.InForceFrom is { } from ? PartialDate.FromDate(from) : null],
        Cut = Cut,
    };

    public static PastRule<MarketForecast> Forecast { get; } = new() { Dates = f => [f.PublishedOn] };

    public static PastRule<Accelerator> Accelerator { get; } = new() { Dates = a => [a.ReleasedOn], SpokenOfAs = a => AcceleratorName(a.Id) };

    /// <summary>A run is there from the day it was published, as long as what ran and what it ran on are.</summary>
    public static PastRule<Measurement> Measurement { get; } = new()
    {
        Dates = m => [m.ReportedOn],
        Needs = (m, past) => (m.SystemId is { } system ? past.System(system) : Answer.Yes).And(m.AcceleratorId is { } device ? past.StandsId(Accelerator, device) : Answer.Yes),
    };

    public static PastRule<EngineProfile> EngineProfile { get; } = new() { Dates = p => [p.ReleasedOn] };

    /// <summary>A claim is about whatever was there of what it names; <paramref name="standing"/> tells it of an id for each kind, null where the kind does not have it.</summary>
    public static PastRule<Claim> Claim(Func<string, Past, IEnumerable<Answer?>> standing) => new() { Dates = c => [c.PublishedOn], Cut = (claim, past) => Cut(claim, id => [.. standing(id, past)]) };

    public static string SystemName(string id) => "system " + id;

    public static string BenchmarkName(string id) => "benchmark " + id;

    public static string AcceleratorName(string id) => "accelerator " + id;

    private static Model Cut(Model model, Past past)
    {
        var lifecycle = Each(Begun(model.Lifecycle, e => e.On, past), e => e.ReplacedBy is { } id && !past.Has(Model, id) ? e with { ReplacedBy = null } : e);
        var endpoints = Each(Begun(model.Endpoints, e => e.AvailableFrom, past), e => Endpoint(e, past));
        var released = NotAfter(model.ReleasedOn, past);
        var from = model.BaseModel is { } @base && past.System(@base) == Answer.Yes ? @base : null;
        var hardware = model.TrainingHardware is { AcceleratorId: { } device } training && !past.Has(Accelerator, device) ? training with { AcceleratorId = null } : model.TrainingHardware;
        return released == model.ReleasedOn && lifecycle == model.Lifecycle && endpoints == model.Endpoints && from == model.BaseModel && hardware == model.TrainingHardware
            ? model
            : model with { ReleasedOn = released, Lifecycle = lifecycle, Endpoints = endpoints, BaseModel = from, TrainingHardware = hardware };
    }

    private static Claim Cut(Claim claim, Func<string, List<Answer?>> standing)
    {
        var about = Keep(claim.About, id => standing(id) is var answers && (answers.TrueForAll(a => a is null) || answers.Contains(Answer.Yes)));
        return about == claim.About ? claim : claim with { About = about };
    }

    private static Initiative Cut(Initiative initiative, Past past)
    {
        var started = NotAfter(initiative.StartedOn, past);
        var events = Begun(initiative.Events, e => e.On, past);
        var stages = Each(initiative.Stages, s => s.EndedOn?.IsReachedBy(past.Day) == Answer.Yes ? s : s with { EndedOn = NotAfter(s.EndedOn, past), Figures = [] });
        return started == initiative.StartedOn && events == initiative.Events && stages == initiative.Stages
            ? initiative
            : initiative with { StartedOn = started, Events = events, Stages = stages };
    }

    private static Consortium Cut(Consortium consortium, Past past)
    {
        var day = past.Day;
        var stages = past.All.List<Initiative>().Find(consortium.InitiativeId)?.Stages ?? [];
        var ended = stages.Where(s => s.EndedOn?.IsReachedBy(day) == Answer.Yes).Select(s => s.Number).ToHashSet();
        var events = Keep(consortium.Events, e => e.On <= day);
        var members = Each(Begun(consortium.Members, m => m.From, past), m => NotAfter(m.Until, past) == m.Until ? m : m with { Until = null });
        var scores = Keep(consortium.Scores, s => ended.Contains(s.Stage));
        var submitted = Keep(consortium.SubmittedModels, s => past.Has(Model, s.ModelId));
        return events == consortium.Events && members == consortium.Members && scores == consortium.Scores && submitted == consortium.SubmittedModels
            ? consortium
            : consortium with { Events = events, Members = members, Scores = scores, SubmittedModels = submitted };
    }

    private static RegulatoryGuideline Cut(RegulatoryGuideline law, Past past)
    {
        var day = past.Day;
        var until = law.InForceUntil <= day ? law.InForceUntil : null;
        var status = StatusOn(law, day);
        var amendments = Begun(law.Amendments, a => a.On, past);
        var (promulgated, issued) = (NotAfter(law.PromulgatedOn, past), NotAfter(law.IssuedOn, past));
        return status == law.Status && amendments == law.Amendments && until == law.InForceUntil && promulgated == law.PromulgatedOn && issued == law.IssuedOn
            ? law
            : law with { Status = status, Amendments = amendments, InForceUntil = until, PromulgatedOn = promulgated, IssuedOn = issued };
    }

    /// <summary>The standing of a law on a day: its dates decide, where it has them.</summary>
    public static GuidelineStatus StatusOn(RegulatoryGuideline law, DateOnly day) =>
        law.Status == GuidelineStatus.Draft ? law.Status
        : law.InForceUntil is { } until && until <= day ? (law.Status == GuidelineStatus.Superseded ? law.Status : GuidelineStatus.Revoked)
        : law.InForceFrom is { } from && law.InForceUntil is null && IsOver(law.Status) ? law.Status
        : law.InForceFrom is { } start ? (start <= day ? GuidelineStatus.InForce : GuidelineStatus.Issued)
        : law.InForceUntil is not null ? GuidelineStatus.Issued
        : law.Status;

    private static bool IsOver(GuidelineStatus status) => status == GuidelineStatus.Revoked || status == GuidelineStatus.Superseded;

    private static ModelEndpoint Endpoint(ModelEndpoint endpoint, Past past)
    {
        var kept = Keep(endpoint.Prices, p => p.ValidFrom is { } from ? past.Has(from) : p.ObservedOn <= past.Day);
        var prices = Each(kept, p => NotAfter(p.ValidUntil, past) == p.ValidUntil ? p : p with { ValidUntil = null });
        var until = NotAfter(endpoint.AvailableUntil, past);
        var listed = endpoint.ListedOn <= past.Day ? endpoint.ListedOn : null;
        return prices == endpoint.Prices && until == endpoint.AvailableUntil && listed == endpoint.ListedOn
            ? endpoint
            : endpoint with { Prices = prices, AvailableUntil = until, ListedOn = listed };
    }

    /// <summary>A date that is still to come is not known yet.</summary>
    private static PartialDate? NotAfter(PartialDate? date, Past past) => past.Has(date) ? date : null;

    private static ImmutableArray<T> Begun<T>(ImmutableArray<T> all, Func<T, PartialDate?> from, Past past) => Keep(all, item => past.Has(from(item)));

    private static ImmutableArray<T> Keep<T>(ImmutableArray<T> all, Func<T, bool> kept) => all.All(kept) ? all : [.. all.Where(kept)];

    private static ImmutableArray<T> Each<T>(ImmutableArray<T> all, Func<T, T> change)
        where T : class
    {
        var changed = all.Select(change).ToImmutableArray();
        return changed.Zip(all).All(pair => ReferenceEquals(pair.First, pair.Second)) ? all : changed;
    }
}
