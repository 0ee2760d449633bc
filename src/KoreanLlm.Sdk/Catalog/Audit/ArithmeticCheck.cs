namespace KoreanLlm.Sdk;

/// <summary>The ratio or the difference of two values.</summary>
internal static class ArithmeticCheck
{
    /// <summary>Two models whose sizes differ by no more are of one size.</summary>
    private const double SameSize = 0.05;

    public static ClaimAudit Run(IKoreanLlmCatalog catalog, Claim claim)
    {
        var check = claim.Check;
        var (left, right, relation) = OperandResolver.Pair(catalog, check.Left, check.Right);
        var isRatio = check.Kind == ClaimCheckKind.Ratio;
        if (left?.Number is not { } a || right?.Number is not { } b || check.Stated is not { } stated)
        {
            return AuditResult.Missing(catalog, claim, left?.Number is null ? check.Left : check.Right, left, right);
        }

        if (isRatio && b == 0)
        {
            return AuditResult.CannotBeChecked(catalog, claim, w => w.RatioToZero(), left, right);
        }

        if (relation is { IsComparable: false })
        {
            return AuditResult.CannotBeChecked(catalog, claim, w => w.NotComparable(left.Value, right.Value, relation.Reason), left, right);
        }

        var computed = Compute(check, a, b);
        var tolerance = StatedNumber.Tolerance(check);
        var rivals = RivalValues.Of(catalog, check).Where(r => !isRatio || r.Number != 0).ToList();
        var others = rivals.ConvertAll(r => (r.Value, Result: Compute(check, a, r.Number!.Value)));
        var agrees = Math.Abs(computed - stated) <= tolerance;
        var split = others.Exists(o => (Math.Abs(o.Result - stated) <= tolerance) != agrees);
        var sign = isRatio ? "/" : "-";
        return AuditResult.Of(
            catalog,
            claim,
            split ? ClaimVerdict.Imprecise : agrees ? ClaimVerdict.Confirmed : ClaimVerdict.Contradicted,
            AuditText.Join(
                check,
                Sentences.Say(w => w.ComputedAgainst($"{left.Value} {sign} {right.Value} = {AuditText.WithUnit(computed, check.Unit)}", AuditText.Stated(check))),
                others.Count == 0 ? null : Sentences.Say(w => w.WithRivals(others.Select(o => $"{left.Value} {sign} {o.Value} = {AuditText.WithUnit(o.Result, check.Unit)}"))),
                Sizes(catalog, check),
                ScoreSignificance.Of(catalog, check, a, b)),
            [left, right, .. rivals],
            computed);
    }

    private static double Compute(ClaimCheck check, double a, double b) =>
        check.Kind == ClaimCheckKind.Ratio ? a / b * (check.Unit == "percent" ? 100 : 1) : a - b;

    /// <summary>Whether the two systems are of one size: a ratio to a larger model says more than one to an equal.</summary>
    private static LocalizedText? Sizes(IKoreanLlmCatalog catalog, ClaimCheck check) =>
        check.Left?.Benchmark is not null && Parameters(catalog, check.Left) is { } a && Parameters(catalog, check.Right) is { } b
            ? Sentences.Say(w => w.Sizes(a, b, Math.Abs(((double)a / b) - 1) <= SameSize ? 0 : a.CompareTo(b)))
            : null;

    private static long? Parameters(IKoreanLlmCatalog catalog, ClaimOperand? operand) => operand?.Entity is not { } id ? null
        : catalog.Models.FindById(id) is { } model ? model.TotalParameters
        : catalog.ReferenceModels.FindById(id)?.TotalParameters;
}
