namespace KoreanLlm.Sdk.Calculators;

/// <summary>The formulas of <see cref="BenchmarkCalculator"/>.</summary>
internal static class BenchmarkFormulas
{
    private const string Miller = "Miller 2024, arXiv:2411.00640";

    public static Formula Ratio => Of("ratio", "a / b", "Definition");

    public static Formula PercentagePoints => Of("percentage-points", "a - b", "Definition");

    public static Formula ChanceCorrected => Of("chance-corrected", "(p - c) / (1 - c)", "Definition");

    public static Formula ChanceCorrectedRatio => Of("chance-corrected-ratio", "(p_A - c) / (p_B - c)", "Definition");

    public static Formula StandardError => Of("standard-error", "√(p (1 - p) / n), or with n - 1", Miller);

    public static Formula ClusteredError => Of("clustered-error", "√(Σ over clusters (Σ residuals)²) / n", Miller);

    public static Formula Wilson => Of("wilson", "(p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n)", "Wilson 1927, Journal of the American Statistical Association 22");

    public static Formula RatioInterval => Of("ratio-interval", "exp(ln(p_A/p_B) ± z √((1-p_A)/(n_A p_A) + (1-p_B)/(n_B p_B)))", "Katz et al. 1978, Biometrics 34");

    public static Formula Difference => Of("difference", "z = (p_A - p_B) / √(SE_A² + SE_B²)", Miller);

    public static Formula Paired => Of("paired", "z = mean(d) / (sd(d) / √n)", Miller);

    public static Formula McNemar => Of("mcnemar-exact", "min(1, 2 P(X ≤ min(b, c))), X ~ Binomial(b + c, 1/2)", "McNemar 1947, Psychometrika 12");

    public static Formula MinimumDetectableEffect => Of("minimum-detectable-effect", "(z_(1-α/2) + z_power) √(2 p (1 - p) / n)", Miller);

    public static Formula ItemsNeeded => Of("items-needed", "⌈2 p (1 - p) ((z_(1-α/2) + z_power) / δ)²⌉", Miller);

    public static Formula Holm => Of("holm", "running maximum of min(1, (m - rank) p), rank from 0 by rising p", "Holm 1979, Scandinavian Journal of Statistics 6");

    private static Formula Of(string name, string expression, string citation) => new() { Id = "benchmark." + name, Expression = expression, Citation = citation };
}
