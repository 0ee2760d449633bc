using System.Collections.Immutable;
using KoreanLlm.Sdk.Dataset;

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

    public static ClaimAudit CannotBeChecked(IKoreanLlmCatalog catalog, Claim claim, Func<Wording, string> why, params AuditInput?[] inputs) =>
        Of(catalog, claim, ClaimVerdict.CannotBeChecked, AuditText.Join(claim.Check, Sentences.Say(why)), inputs);

    /// <summary>An operand has no value: there is none, or it is not clear whose is meant.</summary>
    public static ClaimAudit Missing(IKoreanLlmCatalog catalog, Claim claim, ClaimOperand? operand, params AuditInput?[] inputs) =>
        operand is { Value: null, Benchmark: null } && OperandResolver.Entities(catalog, operand) is { Count: > 1 } several
            ? CannotBeChecked(catalog, claim, w => w.AmbiguousId(operand.Entity!, several.Select(e => Kinds.Of(e).Kind.Value)), inputs)
            : CannotBeChecked(catalog, claim, w => w.CatalogLacks(w.Operand(operand)), inputs);
}
