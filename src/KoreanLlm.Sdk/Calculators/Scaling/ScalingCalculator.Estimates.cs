namespace KoreanLlm.Sdk.Calculators;

public static partial class ScalingCalculator
{
    private const string QualityAssumption = "Data quality and repeated tokens play no part in the law.";

    /// <summary>The loss a law predicts, in nats per token: E + A / N^alpha + B / D^beta.</summary>
    /// <param name="parameters">Parameters N, above 0.</param>
    /// <param name="tokens">Training tokens D, above 0.</param>
    /// <param name="law">The law.</param>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite or not above 0.</exception>
    /// <exception cref="OverflowException">The loss exceeds the range of a double.</exception>
    public static Estimate<LossPrediction> EstimateLoss(double parameters, double tokens, ScalingLaw law) =>
        Answer(Predict(parameters, tokens, law), "nats per token", ScalingFormulas.Loss, law, parameters, tokens);

    /// <summary>The loss a law predicts for a model of the catalog, from its active parameters and training tokens.</summary>
    /// <param name="model">A model with known training tokens and active or, if dense, total parameters.</param>
    /// <param name="law">The law.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The model lacks a fact; the message names it.</exception>
    public static Estimate<LossPrediction> EstimateLoss(Model model, ScalingLaw law)
    {
        ArgumentNullException.ThrowIfNull(model);
        var estimate = EstimateLoss(ModelFacts.ComputeParametersOf(model), ModelFacts.TrainingTokensOf(model), law);
        return estimate with { Warnings = [.. ModelFacts.OriginWarnings(model), .. estimate.Warnings] };
    }

    /// <summary>Parameters and tokens that use a compute budget best by a law, N = G (C / 6)^a and D = C / (6 N), with the loss.</summary>
    /// <param name="flops">The budget C in FLOPs, above 0.</param>
    /// <param name="law">The law.</param>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="flops"/> is not finite or not above 0.</exception>
    /// <exception cref="OverflowException">A result leaves the range of a double.</exception>
    public static Estimate<ComputeAllocation> EstimateComputeOptimum(double flops, ScalingLaw law)
    {
        var allocation = Allocate(flops, law);
        return Answer(allocation, "parameters and tokens", ScalingFormulas.Allocation, law, allocation.Parameters, allocation.Tokens);
    }

    /// <summary>Parameters and tokens of a compute budget by an allocation rule N = G (C / 6)^a that is given directly, without a loss.</summary>
    /// <param name="flops">The budget C in FLOPs, above 0.</param>
    /// <param name="coefficient">G, above 0.</param>
    /// <param name="exponent">a, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    /// <exception cref="OverflowException">A result leaves the range of a double.</exception>
    public static Estimate<ComputeAllocation> EstimateComputeOptimum(double flops, double coefficient, double exponent) => exponent is > 0 and < 1
        ? new()
        {
            Value = Allocate(flops, Require.Positive(coefficient), exponent),
            Unit = "parameters and tokens",
            Formula = ScalingFormulas.Allocation,
            Preset = FormattableString.Invariant($"G = {coefficient}, a = {exponent}"),
            Warnings = ["The allocation is the caller's: no law and no fitted range stand behind it."],
        }
        : throw Require.OutOfRange(nameof(exponent), exponent, "above 0 and below 1");

    /// <summary>The training tokens that are compute-optimal for a size by a law, the D with alpha A / N^alpha = beta B / D^beta, with the compute they take and the loss they give.</summary>
    /// <param name="parameters">Parameters N, above 0.</param>
    /// <param name="law">The law.</param>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parameters"/> is not finite or not above 0.</exception>
    /// <exception cref="OverflowException">A result leaves the range of a double.</exception>
    public static Estimate<ComputeAllocation> EstimateOptimalTokens(double parameters, ScalingLaw law)
    {
        var tokens = OptimalTokens(parameters, law);
        InRange(tokens / parameters, "The number of tokens per parameter");
        var allocation = new ComputeAllocation
        {
            Parameters = parameters,
            Tokens = tokens,
            Flops = Require.Result(6 * parameters * tokens, "The compute"),
            Loss = Predict(parameters, tokens, law).Loss,
        };
        return Answer(allocation, "tokens", ScalingFormulas.OptimalTokens, law, parameters, tokens);
    }

    /// <summary>How far a run is trained past the compute-optimal tokens of its size by a law, D / D_opt(N). Above 1 is over-trained, which lowers the cost of inference.</summary>
    /// <param name="parameters">Parameters N, above 0.</param>
    /// <param name="tokens">Training tokens D, above 0.</param>
    /// <param name="law">The law.</param>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite or not above 0.</exception>
    /// <exception cref="OverflowException">The result leaves the range of a double.</exception>
    public static Estimate<Overtraining> EstimateOvertraining(double parameters, double tokens, ScalingLaw law)
    {
        var run = new Overtraining { Tokens = Require.Positive(tokens), OptimalTokens = OptimalTokens(parameters, law) };
        InRange(run.Multiple, "The over-training multiple");
        return Answer(run, "times the optimal tokens", ScalingFormulas.Overtraining, law, parameters, tokens);
    }

    /// <summary>How far a model of the catalog is trained past the compute-optimal tokens of its active parameters by a law.</summary>
    /// <param name="model">A model with known training tokens and active or, if dense, total parameters.</param>
    /// <param name="law">The law.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The model lacks a fact; the message names it.</exception>
    public static Estimate<Overtraining> EstimateOvertraining(Model model, ScalingLaw law)
    {
        ArgumentNullException.ThrowIfNull(model);
        var estimate = EstimateOvertraining(ModelFacts.ComputeParametersOf(model), ModelFacts.TrainingTokensOf(model), law);
        return estimate with { Warnings = [.. ModelFacts.OriginWarnings(model), .. estimate.Warnings] };
    }

    /// <summary><see cref="TokensPerParameter(Model)"/> with its formula and, for a derived model, a warning.</summary>
    /// <inheritdoc cref="TokensPerParameter(Model)"/>
    public static Estimate<double> EstimateTokensPerParameter(Model model) => new()
    {
        Value = TokensPerParameter(model),
        Unit = "tokens per parameter",
        Formula = ScalingFormulas.Ratio,
        Warnings = ModelFacts.OriginWarnings(model),
    };

    /// <summary>The training tokens with which a size reaches a loss by a law: (B / (L - E - A / N^alpha))^(1 / beta).</summary>
    /// <param name="parameters">Parameters N, above 0.</param>
    /// <param name="targetLoss">The loss L in nats per token, above E + A / N^alpha.</param>
    /// <param name="law">The law.</param>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range; a loss that no amount of tokens reaches is refused with the lowest one.</exception>
    /// <exception cref="OverflowException">The result leaves the range of a double.</exception>
    public static Estimate<double> EstimateTokensForLoss(double parameters, double targetLoss, ScalingLaw law)
    {
        var tokens = TokensForLoss(parameters, targetLoss, law);
        return Answer(tokens, "tokens", ScalingFormulas.TokensForLoss, law, parameters, tokens);
    }

    private static Estimate<T> Answer<T>(T value, string unit, Formula formula, ScalingLaw law, double parameters, double tokens)
        where T : notnull => new()
        {
            Value = value,
            Unit = unit,
            Formula = formula,
            Preset = law.Id,
            Assumptions = [QualityAssumption],
            Warnings = FittedRange.WarningsFor(law, parameters, tokens),
        };
}
