using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>Puts an audit together.</summary>
internal static class AuditResult
{
    public static ClaimAudit Of(IKoreanLlmCatalog catalog, Claim claim, ClaimVerdict verdict, LocalizedText explanation, IEnumerable<AuditInput?> inputs, double? value = null, string? computed = null)
    {
        ImmutableArray<AuditInput> used = [.. inputs.OfType<AuditInput>()];
        var sources = used.SelectMany(i => i.Evidence).Concat(claim.Evidence).Select(e => e.SourceId).Prepend(claim.SourceId).Distinct();
        return new ClaimAudit
        {
            Claim = claim,
            Verdict = verdict,
            Stated = AuditText.Stated(claim.Check),
            Computed = computed ?? (value is { } number ? AuditText.WithUnit(number, claim.Check.Unit) : null),
            ComputedValue = value,
            Explanation = explanation,
            Inputs = used,
            Sources = [.. sources.Select(catalog.Sources.FindById).OfType<Source>()],
        };
    }

    public static ClaimAudit Missing(IKoreanLlmCatalog catalog, Claim claim, string what, params AuditInput?[] inputs) => Of(
        catalog,
        claim,
        ClaimVerdict.CannotBeChecked,
        AuditText.Join(claim.Check, ($"The catalog does not have {what}.", $"확인에 필요한 값이 카탈로그에 없습니다: {what}.")),
        inputs);

    /// <summary>Names an operand for the reader.</summary>
    public static string Describe(ClaimOperand? operand) => operand switch
    {
        null => "a value",
        { Benchmark: { } benchmark } => $"a score of {operand.Entity} on {benchmark}",
        { Member: { } member } => $"{member} of {operand.Entity}",
        _ => "a value",
    };
}
