namespace KoreanLlm.Sdk.Calculators;

public static partial class ScalingCalculator
{
    private const string QualityAssumption = "Data quality and repeated tokens play no part in the law.";

    /// <summary><see cref="TokensPerParameter(long, long)"/> with its formula.</summary>
    /// <inheritdoc cref="TokensPerParameter(long, long)"/>
    public static Estimate<double> EstimateTokensPerParameter(long trainingTokens, long parameters) =>
        new() { Value = TokensPerParameter(trainingTokens, parameters), Unit = "tokens per parameter", Formula = ScalingFormulas.Ratio };

    /// <summary><see cref="ChinchillaMultiple(long, long)"/> with its formula.</summary>
    /// <inheritdoc cref="ChinchillaMultiple(long, long)"/>
    public static Estimate<double> EstimateChinchillaMultiple(long trainingTokens, long parameters) => new()
    {
        Value = ChinchillaMultiple(trainingTokens, parameters),
        Unit = "times the tokens of the rule",
        Formula = ScalingFormulas.ChinchillaMultiple,
        Preset = "20 tokens per parameter",
        Warnings = ["20 is a rule of thumb for the compute of Hoffmann et al.; by law it moves with the budget."],
    };

    /// <summary><see cref="Loss"/> with its parts, preset and warnings.</summary>
    /// <inheritdoc cref="Loss"/>
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

    /// <summary>Parameters and tokens that use a compute budget best by a law, with the loss, preset and warnings.</summary>
    /// <inheritdoc cref="ComputeOptimalParameters"/>
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

    /// <summary><see cref="OptimalTokens(double, ScalingLaw)"/> with ratio, compute, preset and warnings.</summary>
    /// <inheritdoc cref="OptimalTokens(double, ScalingLaw)"/>
    public static Estimate<TrainingLength> EstimateOptimalTokens(double parameters, ScalingLaw law)
    {
        var tokens = OptimalTokens(parameters, law);
        InRange(tokens / parameters, "The number of tokens per parameter");
        var length = new TrainingLength { Parameters = parameters, Tokens = tokens, Flops = Require.Result(6 * parameters * tokens, "The compute") };
        return Answer(length, "tokens", ScalingFormulas.OptimalTokens, law, parameters, tokens);
    }

    /// <summary><see cref="OvertrainingMultiple(double, double, ScalingLaw)"/> with the optimal tokens, preset and warnings.</summary>
    /// <inheritdoc cref="OvertrainingMultiple(double, double, ScalingLaw)"/>
    public static Estimate<Overtraining> EstimateOvertraining(double parameters, double tokens, ScalingLaw law)
    {
        OvertrainingMultiple(parameters, tokens, law);
        var run = new Overtraining { Tokens = tokens, OptimalTokens = OptimalTokens(parameters, law) };
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

    /// <summary><see cref="TokensPerParameter(Model)"/> with convention and, for a derived model, a warning.</summary>
    /// <inheritdoc cref="TokensPerParameter(Model)"/>
    public static Estimate<double> EstimateTokensPerParameter(Model model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return EstimateTokensPerParameter(ModelFacts.TrainingTokensOf(model), ModelFacts.ComputeParametersOf(model)) with { Warnings = ModelFacts.OriginWarnings(model) };
    }

    /// <summary><see cref="TokensForLoss"/> with preset and warnings.</summary>
    /// <inheritdoc cref="TokensForLoss"/>
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
