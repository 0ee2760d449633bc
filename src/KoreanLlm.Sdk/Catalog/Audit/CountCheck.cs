using System.Globalization;

namespace KoreanLlm.Sdk;

/// <summary>How many consortia of an initiative were active on a day.</summary>
internal static class CountCheck
{
    public static ClaimAudit Run(IKoreanLlmCatalog catalog, Claim claim)
    {
        var check = claim.Check;
        var day = check.Date ?? claim.AsOf ?? claim.PublishedOn?.First;
        if (check.Initiative is not { } initiative || check.Stated is not { } stated || day is not { } on || !catalog.Initiatives.List.Contains(initiative))
        {
            return AuditResult.Missing(catalog, claim, "the initiative, the day or the stated count");
        }

        var count = Count(on);
        var spoken = claim.AsOf ?? claim.PublishedOn?.Last ?? on;
        var later = Count(spoken);
        var today = Count(catalog.Date);
        var verdict = count != stated ? ClaimVerdict.Contradicted : later != stated ? ClaimVerdict.Outdated : ClaimVerdict.Confirmed;
        var inputs = catalog.Consortia
            .Where(c => c.InitiativeId == initiative && c.StatusOn(on) == ConsortiumStatus.Active)
            .Select(c => new AuditInput { EntityId = c.Id, Member = "events", Value = "active", Evidence = [.. c.Evidence.Where(e => e.Supports("events"))] });
        return AuditResult.Of(
            catalog,
            claim,
            verdict,
            AuditText.Join(check, (
                $"Active on {Iso(on)}: {count}; on {Iso(spoken)}, the day of the claim: {later}; on {Iso(catalog.Date)}: {today}.",
                $"활동 중인 컨소시엄 수 — {Iso(on)}: {count}개, 주장 시점 {Iso(spoken)}: {later}개, {Iso(catalog.Date)}: {today}개.")),
            inputs,
            count);

        int Count(DateOnly at) => catalog.Consortia.Count(c => c.InitiativeId == initiative && c.StatusOn(at) == ConsortiumStatus.Active);
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
