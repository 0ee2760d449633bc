namespace KoreanLlm.Sdk.Calculators;

/// <summary>The formulas of <see cref="GrowthCalculator"/>.</summary>
internal static class GrowthFormulas
{
    public static Formula Audit => new()
    {
        Id = "growth.audit",
        Expression = "r in [((V1 - u1) / (V0 + u0))^(1 / n) - 1, ((V1 + u1) / (V0 - u0))^(1 / n) - 1], u half of the last printed digit",
        Citation = "Compound interest with interval arithmetic on the rounding of the stated values",
    };
}
