using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>What was there of an entity on a day; null for nothing. A partial date counts from its first day; what does not differ is the same instance.</summary>
internal static class PastCuts
{
    public static Model? Model(Model model, Past past) =>
        HasNoDate(model) ? (WasReadBy(model, past.Day) || past.HasScore(model.Id) ? model : null) : Model(model, past.Day);

    public static ReferenceModel? Reference(ReferenceModel model, Past past) => By(model.ReleasedOn, past.Day) ?? true ? model : null;

    public static Benchmark? Benchmark(Benchmark benchmark, Past past) => By(benchmark.PublishedOn, past.Day) ?? true ? benchmark : null;

    public static BenchmarkResult? Result(BenchmarkResult result, Past past) =>
        result.ReportedOn.First <= past.Day && (past.Content.List<Model>().Contains(result.SystemId) || past.Content.List<ReferenceModel>().Contains(result.SystemId)) ? result : null;

    public static MarketForecast? Forecast(MarketForecast forecast, Past past) => By(forecast.PublishedOn, past.Day) ?? WasReadBy(forecast, past.Day) ? forecast : null;

    public static Accelerator? Accelerator(Accelerator accelerator, Past past) => By(accelerator.ReleasedOn, past.Day) ?? true ? accelerator : null;

    private static bool HasNoDate(Model model) => model is { ReleasedOn: null, Lifecycle.IsEmpty: true };

    /// <summary>What nobody dates was there at the latest when it was read about.</summary>
    private static bool WasReadBy(CatalogEntity entity, DateOnly day) => entity.Evidence.Any(e => e.ReadOn <= day);

    private static bool? By(PartialDate? date, DateOnly day) => date is { } known ? known.First <= day : null;

    private static ImmutableArray<T> Keep<T>(ImmutableArray<T> all, Func<T, bool> kept) => all.All(kept) ? all : [.. all.Where(kept)];

    private static Model? Model(Model model, DateOnly day)
    {
        var lifecycle = Keep(model.Lifecycle, e => e.On.First <= day);
        var released = By(model.ReleasedOn, day) ?? false;
        if (!released && lifecycle.IsEmpty)
        {
            return null;
        }

        var endpoints = Keep(model.Endpoints, e => By(e.AvailableFrom, day) ?? true);
        var priced = endpoints.Select(e => Endpoint(e, day)).ToImmutableArray();
        endpoints = priced.SequenceEqual(endpoints) ? endpoints : priced;
        return (released || model.ReleasedOn is null) && lifecycle == model.Lifecycle && endpoints == model.Endpoints
            ? model
            : model with { ReleasedOn = released ? model.ReleasedOn : null, Lifecycle = lifecycle, Endpoints = endpoints };
    }

    private static ModelEndpoint Endpoint(ModelEndpoint endpoint, DateOnly day)
    {
        var prices = Keep(endpoint.Prices, p => p.ValidFrom is { } from ? from.First <= day : p.ObservedOn <= day);
        var open = By(endpoint.AvailableUntil, day) == false;
        return prices == endpoint.Prices && !open ? endpoint : endpoint with { Prices = prices, AvailableUntil = open ? null : endpoint.AvailableUntil };
    }

    /// <summary>A claim is about what was there, whatever later entities we hold against it today.</summary>
    public static Claim? Claim(Claim claim, Past past)
    {
        if (!(By(claim.PublishedOn, past.Day) ?? WasReadBy(claim, past.Day)))
        {
            return null;
        }

        var about = Keep(claim.About, id => past.Content.List<Model>().Contains(id) || !past.All.List<Model>().Contains(id));
        return about == claim.About ? claim : claim with { About = about };
    }

    public static Initiative? Initiative(Initiative initiative, Past past)
    {
        var day = past.Day;
        var events = Keep(initiative.Events, e => e.On.First <= day);
        if (!(By(initiative.StartedOn, day) ?? false) && events.IsEmpty)
        {
            return null;
        }

        var stages = initiative.Stages.Select(s => By(s.EndedOn, day) == false ? s with { EndedOn = null } : s).ToImmutableArray();
        return events == initiative.Events && stages.SequenceEqual(initiative.Stages) ? initiative : initiative with { Events = events, Stages = stages };
    }

    public static Consortium? Consortium(Consortium consortium, Past past)
    {
        var day = past.Day;
        var events = Keep(consortium.Events, e => e.On <= day);
        if (events.IsEmpty)
        {
            return null;
        }

        var ended = past.All.List<Initiative>().Find(consortium.InitiativeId)?.Stages.Where(s => By(s.EndedOn, day) ?? false).Select(s => s.Number).ToHashSet() ?? [];
        var members = Keep(consortium.Members, m => By(m.From, day) ?? true);
        var open = members.Select(m => By(m.Until, day) == false ? m with { Until = null } : m).ToImmutableArray();
        members = open.SequenceEqual(members) ? members : open;
        var scores = Keep(consortium.Scores, s => ended.Contains(s.Stage));
        var submitted = Keep(consortium.SubmittedModels, s => past.All.List<Model>().Find(s.ModelId) is { } model && Model(model, day) is not null);
        return events == consortium.Events && members == consortium.Members && scores == consortium.Scores && submitted == consortium.SubmittedModels
            ? consortium
            : consortium with { Events = events, Members = members, Scores = scores, SubmittedModels = submitted };
    }

    public static RegulatoryGuideline? Guideline(RegulatoryGuideline law, Past past)
    {
        var day = past.Day;
        var first = new[] { law.PromulgatedOn?.First, law.IssuedOn?.First, law.InForceFrom }.Min();
        if (first is null ? !WasReadBy(law, day) : first > day)
        {
            return null;
        }

        var status = law.Status == GuidelineStatus.Draft || law.InForceUntil <= day ? law.Status
            : law.InForceFrom is { } from ? (from <= day ? GuidelineStatus.InForce : GuidelineStatus.Issued)
            : law.InForceUntil is not null ? GuidelineStatus.Issued
            : law.Status;
        var amendments = Keep(law.Amendments, a => a.On.First <= day);
        var until = law.InForceUntil <= day ? law.InForceUntil : null;
        return status == law.Status && amendments == law.Amendments && until == law.InForceUntil
            ? law
            : law with { Status = status, Amendments = amendments, InForceUntil = until };
    }
}
