namespace KoreanLlm.Sdk;

/// <summary>How many consortia of an initiative were active on a day, how many models had a score on a benchmark, or how many services ran a model.</summary>
internal static class CountCheck
{
    private delegate IEnumerable<AuditInput> CountedOn(DateOnly day);

    public static ClaimAudit Run(IKoreanLlmCatalog catalog, Claim claim)
    {
        var check = claim.Check;
        var day = check.Date ?? claim.AsOf ?? claim.PublishedOn?.First;
        var (counted, subject) = Counted(catalog, check);
        if (counted is null || check.Stated is not { } stated || day is not { } on)
        {
            return AuditResult.CannotBeChecked(catalog, claim, w => w.CatalogLacks(w.Counted()));
        }

        var spoken = claim.AsOf ?? claim.PublishedOn?.Last ?? on;
        List<AuditInput> then = [.. counted(on)];
        List<AuditInput> later = [.. counted(spoken)];
        List<(DateOnly Day, int Count)> moments = [(on, then.Count), (spoken, later.Count), (catalog.Date, counted(catalog.Date).Count())];
        var distinct = moments.DistinctBy(m => m.Day);
        var verdict = then.Count != stated ? ClaimVerdict.Contradicted : later.Count != stated ? ClaimVerdict.Outdated : ClaimVerdict.Confirmed;
        return AuditResult.Of(
            catalog,
            claim,
            verdict,
            AuditText.Join(check, Sentences.Say(w => w.Counts(subject(w), distinct, spoken))),
            then.Concat(later).DistinctBy(i => (i.EntityId, i.Value)),
            then.Count);
    }

    private static (CountedOn? Counted, Func<Wording, string> Subject) Counted(IKoreanLlmCatalog catalog, ClaimCheck check) => check switch
    {
        { Initiative: { } initiative } when catalog.Initiatives.ContainsId(initiative) => (
            day => catalog.Consortia.Where(c => c.InitiativeId == initiative && c.StatusOn(day) == ConsortiumStatus.Active).Select(Active),
            w => w.ActiveConsortia()),
        { Benchmark: { } benchmark } when catalog.Benchmarks.ContainsId(benchmark) => (
            day => catalog.Results
                .Where(r => r.BenchmarkId == benchmark && r.ReportedOn.IsReachedBy(day) == Answer.Yes && catalog.Models.ContainsId(r.SystemId))
                .GroupBy(r => r.SystemId)
                .Select(scores => Scored(scores.MinBy(r => r.ReportedOn.First)!)),
            w => w.ScoredModels()),
        { Left: { Entity: { } id, Member: "endpoints" } } when catalog.Models.FindById(id) is { } model => (
            day => model.Endpoints.Where(e => e.IsOpenOn(day) == Answer.Yes).Select(e => Served(model, e)),
            w => w.Services()),
        _ => (null, w => w.Counted()),
    };

    private static AuditInput Active(Consortium consortium) =>
        new() { EntityId = consortium.Id, Member = "events", Value = "active", Evidence = [.. consortium.Evidence.Where(e => e.Supports("events"))] };

    private static AuditInput Scored(BenchmarkResult result) =>
        new() { EntityId = result.Id, Member = "value", Value = AuditText.Number(result.Value), Number = result.Value, Evidence = result.Evidence };

    private static AuditInput Served(Model model, ModelEndpoint endpoint) =>
        new() { EntityId = model.Id, Member = "endpoints", Value = endpoint.ModelId, Evidence = [.. model.Evidence.Where(e => e.Supports("endpoints"))] };
}
