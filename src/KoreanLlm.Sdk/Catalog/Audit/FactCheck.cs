namespace KoreanLlm.Sdk;

/// <summary>A stated value against a fact of the catalog.</summary>
internal static class FactCheck
{
    /// <summary>A stated number this near to the fact is loose rather than wrong.</summary>
    private const double Loose = 0.1;

    public static ClaimAudit Run(IKoreanLlmCatalog catalog, Claim claim)
    {
        var check = claim.Check;
        var fact = OperandResolver.Resolve(catalog, check.Left);
        if (fact is null)
        {
            return AuditResult.Missing(catalog, claim, check.Left);
        }

        var rivals = Rivals(catalog, claim).ToList();
        var agrees = Agrees(check, fact.Value, fact.Number);
        var rivalAgrees = rivals.Exists(r => Agrees(check, r.Value, r.Number));
        var near = check.Stated is { } stated && fact.Number is { } number && Math.Abs(stated - number) <= Loose * Math.Abs(number);
        var verdict = agrees ? (rivals.Count > 0 && !rivalAgrees && check.Rivals.Length > 0 ? ClaimVerdict.Imprecise : ClaimVerdict.Confirmed)
            : rivalAgrees || near ? ClaimVerdict.Imprecise
            : ClaimVerdict.Contradicted;
        var value = fact.Number is { } n ? AuditText.WithUnit(n, check.Unit) : fact.Value;
        return AuditResult.Of(
            catalog,
            claim,
            verdict,
            AuditText.Join(
                check,
                Sentences.Say(w => w.FactAgainst(AuditText.Stated(check), value)),
                rivals.Count == 0 ? null : Sentences.Say(w => w.RivalFigures(rivals.Select(r => r.Value)))),
            [fact, .. rivals],
            fact.Number,
            value);
    }

    /// <summary>Rival operands of the check, and the conflicts recorded at the fact.</summary>
    private static IEnumerable<AuditInput> Rivals(IKoreanLlmCatalog catalog, Claim claim)
    {
        foreach (var rival in claim.Check.Rivals)
        {
            if (OperandResolver.Resolve(catalog, rival) is { } value)
            {
                yield return value;
            }
        }

        if (claim.Check.Left is { Entity: { } id, Member: { } member } operand && OperandResolver.Entity(catalog, operand) is { } entity)
        {
            foreach (var conflict in entity.Conflicts.Where(c => c.Member == member))
            {
                yield return new AuditInput { EntityId = id, Member = member, Value = conflict.Value, Number = StatedNumber.Parse(conflict.Value) };
            }
        }
    }

    private static bool Agrees(ClaimCheck check, string text, double? number) =>
        check.Stated is { } stated
            ? number is { } value && Math.Abs(stated - value) <= StatedNumber.Tolerance(check)
            : check.StatedText is { } words && (string.Equals(words, text, StringComparison.OrdinalIgnoreCase)
                || (PartialDate.TryParse(words, out var said) && PartialDate.TryParse(text, out var known) && said.First <= known.First && known.Last <= said.Last));
}
