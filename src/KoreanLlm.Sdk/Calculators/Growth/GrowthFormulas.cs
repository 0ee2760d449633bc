namespace KoreanLlm.Sdk.Calculators;

/// <summary>The formulas of <see cref="GrowthCalculator"/>.</summary>
internal static class GrowthFormulas
{
    private const string Rri = "Compound interest; rules for degenerate values as in the spreadsheet function RRI (ODF 1.2 part 2, OpenFormula)";

    public static Formula Cagr => new() { Id = "growth.cagr", Expression = "r = (V1 / V0)^(1 / n) - 1", Citation = Rri };

    public static Formula Projection => new() { Id = "growth.project", Expression = "V1 = V0 (1 + r)^n", Citation = "Compound interest" };

    public static Formula ImpliedBase => new() { Id = "growth.implied-base", Expression = "V0 = V1 / (1 + r)^n", Citation = "Compound interest" };

    public static Formula Periods => new()
    {
        Id = "growth.periods",
        Expression = "n = ln(V1 / V0) / ln(1 + r)",
        Citation = "Compound interest; rules as in the spreadsheet function PDURATION (ODF 1.2 part 2, OpenFormula)",
    };

    public static Formula DoublingTime => new() { Id = "growth.doubling-time", Expression = "n = ln 2 / ln(1 + r)", Citation = "Compound interest" };

    public static Formula HalvingTime => new() { Id = "growth.halving-time", Expression = "n = ln 0.5 / ln(1 + r)", Citation = "Compound interest" };

    public static Formula InternalRate => new()
    {
        Id = "growth.internal-rate",
        Expression = "0 = sum of a_i / (1 + r)^((d_i - d_0) / 365)",
        Citation = "Net present value; day count as in the spreadsheet function XIRR (ODF 1.2 part 2, OpenFormula)",
    };

    public static Formula Audit => new()
    {
        Id = "growth.audit",
        Expression = "r in [((V1 - u1) / (V0 + u0))^(1 / n) - 1, ((V1 + u1) / (V0 - u0))^(1 / n) - 1], u half of the last printed digit",
        Citation = "Compound interest with interval arithmetic on the rounding of the stated values",
    };
}
