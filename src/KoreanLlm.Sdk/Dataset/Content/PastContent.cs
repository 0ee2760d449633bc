using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>A dataset as the world stood on a day. A partial date counts from its first day; entities that do not differ are shared.</summary>
internal static class PastContent
{
    public static DatasetContent On(DatasetContent all, DateOnly day)
    {
        var scored = new Lazy<HashSet<string>>(() => [.. all.Results.Where(r => r.ReportedOn.First <= day).Select(r => r.SystemId)]);
        var models = Cut(all.Models, m => HasNoDate(m) ? (WasReadBy(m, day) || scored.Value.Contains(m.Id) ? m : null) : Model(m, day));
        var references = Cut(all.ReferenceModels, m => By(m.ReleasedOn, day) ?? true ? m : null);
        return new()
        {
            Models = models,
            ReferenceModels = references,
            Organizations = all.Organizations,
            Initiatives = Cut(all.Initiatives, i => Initiative(i, day)),
            Consortia = Cut(all.Consortia, c => Consortium(c, all, day)),
            Benchmarks = Cut(all.Benchmarks, b => By(b.PublishedOn, day) ?? true ? b : null),
            Results = Cut(all.Results, r => r.ReportedOn.First <= day && (models.Contains(r.SystemId) || references.Contains(r.SystemId)) ? r : null),
            Guidelines = Cut(all.Guidelines, g => Guideline(g, day)),
            Forecasts = Cut(all.Forecasts, f => By(f.PublishedOn, day) ?? WasReadBy(f, day) ? f : null),
            Accelerators = Cut(all.Accelerators, a => By(a.ReleasedOn, day) ?? true ? a : null),
            Claims = Cut(all.Claims, c => By(c.PublishedOn, day) ?? WasReadBy(c, day) ? Claim(c, all.Models, models) : null),
            Sources = all.Sources,
        };
    }

    private static bool HasNoDate(Model model) => model is { ReleasedOn: null, Lifecycle.IsEmpty: true };

    /// <summary>What nobody dates was there at the latest when it was read about.</summary>
    private static bool WasReadBy(CatalogEntity entity, DateOnly day) => entity.Evidence.Any(e => e.ReadOn <= day);

    private static EntityList<T> Cut<T>(EntityList<T> all, Func<T, T?> past)
        where T : CatalogEntity => new(() => [.. all.Select(past).OfType<T>()]);

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
    private static Claim Claim(Claim claim, EntityList<Model> all, EntityList<Model> past)
    {
        var about = Keep(claim.About, id => past.Contains(id) || !all.Contains(id));
        return about == claim.About ? claim : claim with { About = about };
    }

    private static Initiative? Initiative(Initiative initiative, DateOnly day)
    {
        var events = Keep(initiative.Events, e => e.On.First <= day);
        if (!(By(initiative.StartedOn, day) ?? false) && events.IsEmpty)
        {
            return null;
        }

        var stages = initiative.Stages.Select(s => By(s.EndedOn, day) == false ? s with { EndedOn = null } : s).ToImmutableArray();
        return events == initiative.Events && stages.SequenceEqual(initiative.Stages) ? initiative : initiative with { Events = events, Stages = stages };
    }

    private static Consortium? Consortium(Consortium consortium, DatasetContent all, DateOnly day)
    {
        var events = Keep(consortium.Events, e => e.On <= day);
        if (events.IsEmpty)
        {
            return null;
        }

        var ended = all.Initiatives.Find(consortium.InitiativeId)?.Stages.Where(s => By(s.EndedOn, day) ?? false).Select(s => s.Number).ToHashSet() ?? [];
        var members = Keep(consortium.Members, m => By(m.From, day) ?? true);
        var open = members.Select(m => By(m.Until, day) == false ? m with { Until = null } : m).ToImmutableArray();
        members = open.SequenceEqual(members) ? members : open;
        var scores = Keep(consortium.Scores, s => ended.Contains(s.Stage));
        var submitted = Keep(consortium.SubmittedModels, s => all.Models.Find(s.ModelId) is { } model && Model(model, day) is not null);
        return events == consortium.Events && members == consortium.Members && scores == consortium.Scores && submitted == consortium.SubmittedModels
            ? consortium
            : consortium with { Events = events, Members = members, Scores = scores, SubmittedModels = submitted };
    }

    private static RegulatoryGuideline? Guideline(RegulatoryGuideline law, DateOnly day)
    {
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
