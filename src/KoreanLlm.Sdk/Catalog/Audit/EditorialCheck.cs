namespace KoreanLlm.Sdk;

/// <summary>Nothing to compute: the verdict and its reasons are the catalog's own, with evidence.</summary>
internal static class EditorialCheck
{
    public static ClaimAudit Run(IKoreanLlmCatalog catalog, Claim claim) => AuditResult.Of(
        catalog,
        claim,
        claim.Check.Verdict ?? ClaimVerdict.CannotBeChecked,
        claim.Check.Reason ?? Sentences.Say(w => w.NoReason()),
        []);
}
