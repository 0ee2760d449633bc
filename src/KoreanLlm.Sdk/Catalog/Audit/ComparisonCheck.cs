namespace KoreanLlm.Sdk;

/// <summary>One value held against another.</summary>
internal static class ComparisonCheck
{
    public static ClaimAudit Run(IKoreanLlmCatalog catalog, Claim claim)
    {
        var check = claim.Check;
        var (left, right, relation) = OperandResolver.Pair(catalog, check.Left, check.Right);
        if (left?.Number is not { } a || right?.Number is not { } b || check.Comparison is not { } comparison)
        {
            return AuditResult.Missing(catalog, claim, left?.Number is null ? check.Left : check.Right, left, right);
        }

        if (relation is { IsComparable: false })
        {
            return AuditResult.CannotBeChecked(catalog, claim, w => w.NotComparable(left.Value, right.Value, relation.Reason), left, right);
        }

        // Of two scores the better one is above.
        var lowerIsBetter = relation is not null && catalog.Benchmarks.FindById(check.Left!.Benchmark!) is { HigherIsBetter: false };
        var rivals = RivalValues.Of(catalog, check).ToList();
        var holds = Holds(a, b);
        var split = rivals.Exists(r => Holds(a, r.Number!.Value) != holds);
        return AuditResult.Of(
            catalog,
            claim,
            split ? ClaimVerdict.Imprecise : holds ? ClaimVerdict.Confirmed : ClaimVerdict.Contradicted,
            AuditText.Join(
                check,
                Sentences.Say(w => w.Holds($"{left.Value} {Sign(lowerIsBetter ? Reversed(comparison) : comparison)} {right.Value}", holds)),
                lowerIsBetter ? Sentences.Say(w => w.LowerIsBetter()) : null,
                rivals.Count == 0 ? null : Sentences.Say(w => w.RivalsOfRight(rivals.Select(r => r.Value)))),
            [left, right, .. rivals],
            a - b,
            Sentences.Say(w => w.Against(left.Value, right.Value)).English);

        bool Holds(double one, double other) => ComparisonCheck.Holds(one, lowerIsBetter ? Reversed(comparison) : comparison, other, check.Tolerance ?? 0);
    }

    private static bool Holds(double a, ClaimComparison comparison, double b, double tolerance) =>
        comparison == ClaimComparison.GreaterThan ? a > b
        : comparison == ClaimComparison.AtLeast ? a >= b
        : comparison == ClaimComparison.LessThan ? a < b
        : comparison == ClaimComparison.AtMost ? a <= b
        : Math.Abs(a - b) <= tolerance + (tolerance == 0 ? 0 : 1e-12 * Math.Abs(a));

    private static ClaimComparison Reversed(ClaimComparison comparison) =>
        comparison == ClaimComparison.GreaterThan ? ClaimComparison.LessThan
        : comparison == ClaimComparison.AtLeast ? ClaimComparison.AtMost
        : comparison == ClaimComparison.LessThan ? ClaimComparison.GreaterThan
        : comparison == ClaimComparison.AtMost ? ClaimComparison.AtLeast
        : comparison;

    private static string Sign(ClaimComparison comparison) =>
        comparison == ClaimComparison.GreaterThan ? ">"
        : comparison == ClaimComparison.AtLeast ? "≥"
        : comparison == ClaimComparison.LessThan ? "<"
        : comparison == ClaimComparison.AtMost ? "≤"
        : "=";
}
