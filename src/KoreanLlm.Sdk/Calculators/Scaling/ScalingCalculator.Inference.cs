namespace KoreanLlm.Sdk.Calculators;

public static partial class ScalingCalculator
{
    /// <summary>
    /// The model that reaches the quality of a compute-optimal baseline with the least compute over training and inference:
    /// 6 N D + 2 N D_inference is smallest on the curve L(N, D) = L (Sardana et al. 2024, arXiv:2401.00448).
    /// </summary>
    /// <param name="baselineParameters">Parameters of the baseline, above 0; its tokens are the optimal ones of its size by the law.</param>
    /// <param name="inferenceTokens">Tokens read and written over the lifetime, 0 or more. With 0 the baseline is the optimum.</param>
    /// <param name="law">The law.</param>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    /// <exception cref="OverflowException">A result leaves the range of a double.</exception>
    public static Estimate<InferenceOptimum> EstimateInferenceAdjustedOptimum(double baselineParameters, double inferenceTokens, ScalingLaw law) =>
        EstimateInferenceAdjustedOptimum(baselineParameters, OptimalTokens(Require.Positive(baselineParameters), law), inferenceTokens, law);

    /// <summary>As <see cref="EstimateInferenceAdjustedOptimum(double, double, ScalingLaw)"/>, for a baseline that is trained with any number of tokens.</summary>
    /// <param name="baselineParameters">Parameters of the baseline, above 0.</param>
    /// <param name="baselineTokens">Training tokens of the baseline, above 0.</param>
    /// <param name="inferenceTokens">Tokens read and written over the lifetime, 0 or more.</param>
    /// <param name="law">The law.</param>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    /// <exception cref="OverflowException">A result leaves the range of a double.</exception>
    public static Estimate<InferenceOptimum> EstimateInferenceAdjustedOptimum(double baselineParameters, double baselineTokens, double inferenceTokens, ScalingLaw law)
    {
        Require.NotNegative(inferenceTokens);
        var baseline = Predict(Require.Positive(baselineParameters), Require.Positive(baselineTokens), law);
        var (parameters, tokens) = CheapestAt(baseline.ParameterTerm + baseline.DataTerm, inferenceTokens, law);
        var optimum = new InferenceOptimum
        {
            TargetLoss = baseline.Loss,
            InferenceTokens = inferenceTokens,
            Parameters = parameters,
            Tokens = tokens,
            BaselineParameters = baselineParameters,
            BaselineTokens = baselineTokens,
            TotalFlops = LifetimeFlops(parameters, tokens, inferenceTokens),
            BaselineTotalFlops = LifetimeFlops(baselineParameters, baselineTokens, inferenceTokens),
        };
        Require.Result(optimum.SavedFraction, "The saved fraction");
        return Answer(optimum, "parameters and tokens", ScalingFormulas.InferenceOptimum, law, parameters, tokens) with
        {
            Assumptions = [QualityAssumption, "A token of inference costs 2 N FLOPs, whether read or written, at the utilization of training."],
        };
    }

    /// <summary>As <see cref="EstimateInferenceAdjustedOptimum(double, double, double, ScalingLaw)"/>, with a model of the catalog as baseline.</summary>
    /// <param name="baseline">A model with known training tokens and active or, if dense, total parameters.</param>
    /// <param name="inferenceTokens">Tokens read and written over the lifetime, 0 or more.</param>
    /// <param name="law">The law.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The model lacks a fact; the message names it.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="inferenceTokens"/> is outside its range.</exception>
    /// <exception cref="OverflowException">A result leaves the range of a double.</exception>
    public static Estimate<InferenceOptimum> EstimateInferenceAdjustedOptimum(Model baseline, double inferenceTokens, ScalingLaw law)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        return EstimateInferenceAdjustedOptimum(ModelFacts.ComputeParametersOf(baseline), ModelFacts.TrainingTokensOf(baseline), inferenceTokens, law);
    }

    private static double LifetimeFlops(double parameters, double tokens, double inferenceTokens) =>
        InRange((6 * parameters * tokens) + (2 * parameters * inferenceTokens), "The compute");

    /// <summary>
    /// The cheapest point at which the two reducible terms sum to a given excess over E. Let s be the share of the data term. The
    /// first-order condition is 3 D(s) (alpha (1 - s) / (beta s) - 1) = D_inference; its left side falls from infinity to 0 as s rises
    /// from 0 to alpha / (alpha + beta), the compute-optimal share, so that bisection on s finds its only solution.
    /// </summary>
    private static (double Parameters, double Tokens) CheapestAt(double excess, double inferenceTokens, ScalingLaw law)
    {
        var (alpha, beta) = (law.ParameterExponent, law.DataExponent);
        var high = alpha / (alpha + beta);
        var low = high;
        while (Demand(low) < inferenceTokens)
        {
            high = low;
            low /= 2;
        }

        while (true)
        {
            var middle = low + ((high - low) / 2);
            if (middle <= low || middle >= high)
            {
                break;
            }

            (low, high) = Demand(middle) < inferenceTokens ? (low, middle) : (middle, high);
        }

        var parameters = Math.Pow(law.ParameterCoefficient / (excess * (1 - low)), 1 / alpha);
        return (InRange(parameters, "The number of parameters"), InRange(TokensAt(low), "The number of tokens"));

        double TokensAt(double share) => Math.Pow(law.DataCoefficient / (excess * share), 1 / beta);

        double Demand(double share) => 3 * TokensAt(share) * Math.Max(0, (alpha * (1 - share) / (beta * share)) - 1);
    }
}
