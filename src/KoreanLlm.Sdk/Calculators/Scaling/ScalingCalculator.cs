namespace KoreanLlm.Sdk.Calculators;

/// <summary>Scaling laws: how parameters, training tokens, compute and loss hang together.</summary>
/// <remarks>
/// Nothing here has a default law: the choice of constants changes an answer up to fivefold, so every call names a <see cref="ScalingLaw"/>,
/// and <c>AcrossLaws</c> shows the spread. Methods whose name starts with <c>Estimate</c> return the same number with formula, preset and warnings.
/// </remarks>
public static partial class ScalingCalculator
{
    /// <summary>The 20 tokens per parameter of the rule of thumb (Hoffmann et al. 2022, arXiv:2203.15556, approaches 1 and 2).</summary>
    public const double ChinchillaTokensPerParameter = 20;

    /// <summary>Training tokens per parameter, D / N.</summary>
    /// <param name="trainingTokens">Training tokens, at least 1.</param>
    /// <param name="parameters">Parameters in units, at least 1. Which ones (total or active, with or without embeddings) is the caller's convention.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is below 1.</exception>
    public static double TokensPerParameter(long trainingTokens, long parameters) =>
        (double)Require.Positive(trainingTokens) / Require.Positive(parameters);

    /// <summary>Training tokens per parameter of a model, D / N, with N its active parameters (equal to the total for a dense model).</summary>
    /// <param name="model">A model with known training tokens and active or, if dense, total parameters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The model lacks a fact; the message names it.</exception>
    public static double TokensPerParameter(Model model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return TokensPerParameter(ModelFacts.TrainingTokensOf(model), ModelFacts.ComputeParametersOf(model));
    }

    /// <summary>How often a training run has the tokens of the 20:1 rule: (D / N) / 20. Below 1 it is under-trained by that rule.</summary>
    /// <param name="trainingTokens">Training tokens, at least 1.</param>
    /// <param name="parameters">Parameters in units, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is below 1.</exception>
    public static double ChinchillaMultiple(long trainingTokens, long parameters) =>
        TokensPerParameter(trainingTokens, parameters) / ChinchillaTokensPerParameter;

    /// <summary>How often the training of a model has the tokens of the 20:1 rule, counting its active parameters.</summary>
    /// <param name="model">A model with known training tokens and active or, if dense, total parameters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The model lacks a fact; the message names it.</exception>
    public static double ChinchillaMultiple(Model model) => TokensPerParameter(model) / ChinchillaTokensPerParameter;

    /// <summary>Tokens per parameter over a reference ratio other than the 20 of the rule of thumb.</summary>
    /// <param name="trainingTokens">Training tokens, at least 1.</param>
    /// <param name="parameters">Parameters in units, at least 1.</param>
    /// <param name="referenceTokensPerParameter">The ratio that counts as 1, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    /// <exception cref="OverflowException">The multiple exceeds the range of a double.</exception>
    public static double ReferenceMultiple(long trainingTokens, long parameters, double referenceTokensPerParameter) =>
        Require.Result(TokensPerParameter(trainingTokens, parameters) / Require.Positive(referenceTokensPerParameter), "The multiple");
}
