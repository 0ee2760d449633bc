namespace KoreanLlm.Sdk;

/// <summary>One value held against another.</summary>
internal static class ComparisonCheck
{
    public static ClaimAudit Run(IKoreanLlmCatalog catalog, Claim claim)
    {
        var check = claim.Check;
        var (left, right) = (OperandResolver.Resolve(catalog, check.Left), OperandResolver.Resolve(catalog, check.Right));
        if (left?.Number is not { } a || right?.Number is not { } b || check.Comparison is not { } comparison)
        {
            return AuditResult.Missing(catalog, claim, AuditResult.Describe(left?.Number is null ? check.Left : check.Right), left, right);
        }

        var rivals = check.Rivals.Select(r => OperandResolver.Resolve(catalog, r)).ToList();
        var holds = Holds(a, comparison, b);
        var split = rivals.Any(r => r?.Number is { } rival && Holds(a, comparison, rival) != holds);
        var sign = Sign(comparison);
        var others = string.Join(", ", rivals.OfType<AuditInput>().Select(r => r.Value));
        return AuditResult.Of(
            catalog,
            claim,
            split ? ClaimVerdict.Imprecise : holds ? ClaimVerdict.Confirmed : ClaimVerdict.Contradicted,
            AuditText.Join(
                check,
                ($"{left.Value} {sign} {right.Value} {(holds ? "holds" : "does not hold")}.", $"{left.Value} {sign} {right.Value}: {(holds ? "성립합니다" : "성립하지 않습니다")}."),
                others.Length == 0 ? ("", "") : ($"Rival values of the right side: {others}.", $"오른쪽 값의 다른 출처 수치: {others}.")),
            [left, right, .. rivals],
            a - b,
            $"{left.Value} against {right.Value}");
    }

    private static bool Holds(double a, ClaimComparison comparison, double b) => comparison switch
    {
        ClaimComparison.GreaterThan => a > b,
        ClaimComparison.AtLeast => a >= b,
        ClaimComparison.LessThan => a < b,
        ClaimComparison.AtMost => a <= b,
        _ => a == b,
    };

    private static string Sign(ClaimComparison comparison) => comparison switch
    {
        ClaimComparison.GreaterThan => ">",
        ClaimComparison.AtLeast => "≥",
        ClaimComparison.LessThan => "<",
        ClaimComparison.AtMost => "≤",
        _ => "=",
    };
}
