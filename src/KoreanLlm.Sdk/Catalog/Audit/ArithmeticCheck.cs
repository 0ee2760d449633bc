namespace KoreanLlm.Sdk;

/// <summary>The ratio or the difference of two values.</summary>
internal static class ArithmeticCheck
{
    public static ClaimAudit Run(IKoreanLlmCatalog catalog, Claim claim)
    {
        var check = claim.Check;
        var (left, right) = (OperandResolver.Resolve(catalog, check.Left), OperandResolver.Resolve(catalog, check.Right));
        if (left?.Number is not { } a || right?.Number is not { } b || check.Stated is not { } stated || (check.Kind == ClaimCheckKind.Ratio && b == 0))
        {
            return AuditResult.Missing(catalog, claim, AuditResult.Describe(left?.Number is null ? check.Left : check.Right), left, right);
        }

        var computed = Compute(check, a, b);
        var tolerance = StatedNumber.Tolerance(check);
        var rivals = check.Rivals.Select(r => OperandResolver.Resolve(catalog, r)).OfType<AuditInput>().Where(r => r.Number is not null && (check.Kind != ClaimCheckKind.Ratio || r.Number != 0)).ToList();
        var others = rivals.ConvertAll(r => (r.Value, Result: Compute(check, a, r.Number!.Value)));
        var agrees = Math.Abs(computed - stated) <= tolerance;
        var split = others.Exists(o => (Math.Abs(o.Result - stated) <= tolerance) != agrees);
        var sign = check.Kind == ClaimCheckKind.Ratio ? "/" : "-";
        var formula = $"{left.Value} {sign} {right.Value} = {AuditText.WithUnit(computed, check.Unit)}";
        var rivalText = string.Join("; ", others.Select(o => $"{left.Value} {sign} {o.Value} = {AuditText.WithUnit(o.Result, check.Unit)}"));
        return AuditResult.Of(
            catalog,
            claim,
            split ? ClaimVerdict.Imprecise : agrees ? ClaimVerdict.Confirmed : ClaimVerdict.Contradicted,
            AuditText.Join(
                check,
                ($"{formula}; stated {AuditText.Stated(check)}.", $"{formula}. 주장: {AuditText.Stated(check)}."),
                rivalText.Length == 0 ? ("", "") : ($"With a rival figure: {rivalText}.", $"다른 출처의 수치로는: {rivalText}."),
                Sizes(catalog, check),
                ScoreSignificance.Of(catalog, check, a, b)),
            [left, right, .. rivals],
            computed);
    }

    private static double Compute(ClaimCheck check, double a, double b) =>
        check.Kind == ClaimCheckKind.Ratio ? a / b * (check.Unit == "percent" ? 100 : 1) : a - b;

    /// <summary>Whether the two systems are of one size: a ratio to a larger model says more than one to an equal.</summary>
    private static (string English, string Korean) Sizes(IKoreanLlmCatalog catalog, ClaimCheck check)
    {
        if (check.Left?.Benchmark is null || Parameters(catalog, check.Left) is not { } a || Parameters(catalog, check.Right) is not { } b)
        {
            return ("", "");
        }

        var (english, korean) = Math.Abs((double)a / b - 1) <= 0.05 ? ("the same size", "같은 크기")
            : a < b ? ("against a larger model", "더 큰 모델과 비교")
            : ("against a smaller model", "더 작은 모델과 비교");
        return ($"Parameters: {AuditText.Number(a)} and {AuditText.Number(b)} ({english}).", $"파라미터 수: {AuditText.Number(a)}, {AuditText.Number(b)} ({korean}).");
    }

    private static long? Parameters(IKoreanLlmCatalog catalog, ClaimOperand? operand) => operand?.Entity is not { } id ? null : OperandResolver.Entity(catalog, id) switch
    {
        Model model => model.TotalParameters,
        ReferenceModel model => model.TotalParameters,
        _ => null,
    };
}
