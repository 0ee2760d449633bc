namespace KoreanLlm.Sdk.Calculators;

/// <summary>The formulas of <see cref="ScalingCalculator"/>.</summary>
internal static class ScalingFormulas
{
    private const string Hoffmann = "Hoffmann et al. 2022, arXiv:2203.15556";

    public static Formula Ratio => new() { Id = "scaling.tokens-per-parameter", Expression = "D / N", Citation = Hoffmann };

    public static Formula Loss => new() { Id = "scaling.loss", Expression = "L = E + A / N^alpha + B / D^beta", Citation = Hoffmann + ", approach 3" };

    public static Formula Allocation => new()
    {
        Id = "scaling.compute-optimal",
        Expression = "N = G (C / 6)^a, D = C / (6 N), G = (alpha A / (beta B))^(1 / (alpha + beta)), a = beta / (alpha + beta)",
        Citation = Hoffmann + ", approach 3",
    };

    public static Formula OptimalTokens => new()
    {
        Id = "scaling.optimal-tokens",
        Expression = "D from alpha A / N^alpha = beta B / D^beta",
        Citation = Hoffmann + ", approach 3, first-order condition",
    };

    public static Formula Overtraining => new() { Id = "scaling.overtraining", Expression = "D / D_opt(N)", Citation = Hoffmann + ", approach 3" };

    public static Formula TokensForLoss => new()
    {
        Id = "scaling.tokens-for-loss",
        Expression = "D = (B / (L - E - A / N^alpha))^(1 / beta)",
        Citation = Hoffmann + ", approach 3, solved for D",
    };

    public static Formula InferenceOptimum => new()
    {
        Id = "scaling.inference-adjusted-optimum",
        Expression = "minimize 6 N D + 2 N D_inference subject to L(N, D) = L",
        Citation = "Sardana et al. 2024, arXiv:2401.00448",
    };

    public static Formula Fit => new()
    {
        Id = "scaling.fit",
        Expression = "E, A, B, alpha, beta that make the sum of Huber(ln L - ln(E + A / N^alpha + B / D^beta)) smallest",
        Citation = Hoffmann + ", approach 3; spread by bootstrap as in Besiroglu et al. 2024, arXiv:2404.10102",
    };
}
