using System.Globalization;

namespace KoreanLlm.Sdk;

/// <summary>How many consortia of an initiative were active on a day, how many models had a score on a benchmark, or how many services ran a model.</summary>
internal static class CountCheck
{
    private delegate IEnumerable<AuditInput> CountedOn(DateOnly day);

    public static ClaimAudit Run(IKoreanLlmCatalog catalog, Claim claim)
    {
        var check = claim.Check;
        var day = check.Date ?? claim.AsOf ?? claim.PublishedOn?.First;
        var (counted, english, korean) = Counted(catalog, check);
        if (counted is null || check.Stated is not { } stated || day is not { } on)
        {
            return AuditResult.Missing(catalog, claim, "what is counted, the day or the stated count");
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
            AuditText.Join(check, (
                $"{english}: {string.Join("; ", distinct.Select(m => $"{Iso(m.Day)}{(m.Day == spoken ? ", the day of the claim" : "")} {m.Count}"))}.",
                $"{korean}: {string.Join(", ", distinct.Select(m => $"{Iso(m.Day)}{(m.Day == spoken ? "(주장 시점)" : "")} {m.Count}개"))}.")),
            then.Concat(later).DistinctBy(i => (i.EntityId, i.Value)),
            then.Count);
    }

    private static (CountedOn? Counted, string English, string Korean) Counted(IKoreanLlmCatalog catalog, ClaimCheck check) => check switch
    {
        { Initiative: { } initiative } when catalog.Initiatives.ContainsId(initiative) => (
            day => catalog.Consortia.Where(c => c.InitiativeId == initiative && c.StatusOn(day) == ConsortiumStatus.Active).Select(Active),
            "Active",
            "활동 중인 컨소시엄 수"),
        { Benchmark: { } benchmark } when catalog.Benchmarks.ContainsId(benchmark) => (
            day => catalog.Results
                .Where(r => r.BenchmarkId == benchmark && r.ReportedOn.IsReachedBy(day) == Answer.Yes && catalog.Models.ContainsId(r.SystemId))
                .GroupBy(r => r.SystemId)
                .Select(scores => Scored(scores.MinBy(r => r.ReportedOn.First)!)),
            "Korean models with a score on the benchmark",
            "점수가 보고된 한국 모델 수"),
        { Left: { Entity: { } id, Member: "endpoints" } } when catalog.Models.FindById(id) is { } model => (
            day => model.Endpoints.Where(e => e.IsOpenOn(day) == Answer.Yes).Select(e => Served(model, e)),
            "Services that run it",
            "제공 중인 서비스 수"),
        _ => (null, "", ""),
    };

    private static AuditInput Active(Consortium consortium) =>
        new() { EntityId = consortium.Id, Member = "events", Value = "active", Evidence = [.. consortium.Evidence.Where(e => e.Supports("events"))] };

    private static AuditInput Scored(BenchmarkResult result) =>
        new() { EntityId = result.Id, Member = "value", Value = AuditText.Number(result.Value), Number = result.Value, Evidence = result.Evidence };

    private static AuditInput Served(Model model, ModelEndpoint endpoint) =>
        new() { EntityId = model.Id, Member = "endpoints", Value = endpoint.ModelId, Evidence = [.. model.Evidence.Where(e => e.Supports("endpoints"))] };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
