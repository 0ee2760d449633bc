namespace KoreanLlm.Sdk.Calculators;

/// <summary>The formulas of <see cref="TrainingCalculator"/>.</summary>
internal static class TrainingFormulas
{
    public static Formula SixND => new()
    {
        Id = "training.6nd",
        Expression = "C = 6 N D",
        Citation = "Kaplan et al. 2020, arXiv:2001.08361, section 2.1 (2 N D forward, 4 N D backward)",
    };

    public static Formula AttentionAware => new()
    {
        Id = "training.attention-aware",
        Expression = "C = (6 N_mm + 12 L H Q T) D; half the second term if causal",
        Citation = "Chowdhery et al. 2022, arXiv:2204.02311, appendix B",
    };
}
