namespace KoreanLlm.Sdk.Calculators;

/// <summary>The formulas of <see cref="BenchmarkCalculator"/>.</summary>
internal static class BenchmarkFormulas
{
    public static Formula Wilson { get; } = new()
    {
        Id = "benchmark.wilson",
        Expression = "(p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n)",
        Citation = "Wilson 1927, Journal of the American Statistical Association 22",
    };

    public static Formula Difference { get; } = new()
    {
        Id = "benchmark.difference",
        Expression = "z = (p_A - p_B) / √(SE_A² + SE_B²)",
        Citation = "Miller 2024, arXiv:2411.00640",
    };

    public static Formula Ratio { get; } = new()
    {
        Id = "benchmark.ratio",
        Expression = "exp(ln(p_A/p_B) ± z √((1-p_A)/(n_A p_A) + (1-p_B)/(n_B p_B)))",
        Citation = "Katz et al. 1978, Biometrics 34",
    };
}
