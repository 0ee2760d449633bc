using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>Holds published claims against the facts of the catalog.</summary>
public static class CatalogAudit
{
    /// <summary>Audits every claim of the catalog, in order.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public static ImmutableArray<ClaimAudit> Audit(this IKoreanLlmCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return [.. catalog.Claims.Select(catalog.Audit)];
    }

    /// <summary>Audits a claim by its id or name.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="claim">The id or name of a claim.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="EntityNotFoundException">There is no such claim.</exception>
    public static ClaimAudit Audit(this IKoreanLlmCatalog catalog, string claim)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog.Audit(catalog.Claims[claim]);
    }

    /// <summary>Audits a claim, of the catalog or of your own.</summary>
    /// <param name="catalog">The catalog whose facts decide.</param>
    /// <param name="claim">The claim.</param>
    /// <returns>
    /// The audit. Within the check's tolerance (half a unit of the last stated digit unless given) a value is confirmed. It is imprecise where only a
    /// rival figure, or not every rival figure, gives the stated value, or where a stated fact is off by at most a tenth; else contradicted. What held on the
    /// day of the check and not on the day of the claim is outdated. Where a fact is missing, where an id may mean entities of several kinds, or where two scores may not be
    /// compared (see <see cref="Comparability"/>), it cannot be checked. Of several scores of two systems the pair that compares best is taken, as in <c>Compare</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ClaimAudit Audit(this IKoreanLlmCatalog catalog, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(claim);
        try
        {
            return Judge(catalog, claim);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException or ArithmeticException or InvalidOperationException)
        {
            // One claim that cannot be judged never keeps the others from being judged.
            return AuditResult.CannotBeChecked(catalog, claim, w => w.CannotBeJudged(e.Message));
        }
    }

    private static ClaimAudit Judge(IKoreanLlmCatalog catalog, Claim claim)
    {
        var kind = claim.Check.Kind;
        return kind == ClaimCheckKind.Growth ? GrowthCheck.Run(catalog, claim)
            : kind == ClaimCheckKind.CountAtDate ? CountCheck.Run(catalog, claim)
            : kind == ClaimCheckKind.Comparison ? ComparisonCheck.Run(catalog, claim)
            : kind == ClaimCheckKind.Fact ? FactCheck.Run(catalog, claim)
            : kind == ClaimCheckKind.Ratio || kind == ClaimCheckKind.Difference ? ArithmeticCheck.Run(catalog, claim)
            : kind == ClaimCheckKind.Editorial ? EditorialCheck.Run(catalog, claim)
            : AuditResult.CannotBeChecked(catalog, claim, w => w.UnknownCheck(kind.ToString()));
    }
}
