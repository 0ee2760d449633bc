namespace KoreanLlm.Sdk.Calculators;

public static partial class ScalingCalculator
{
    /// <summary>The loss a law predicts, in nats per token: E + A / N^alpha + B / D^beta.</summary>
    /// <param name="parameters">Parameters N, above 0.</param>
    /// <param name="tokens">Training tokens D, above 0.</param>
    /// <param name="law">The law.</param>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite or not above 0.</exception>
    /// <exception cref="OverflowException">The loss exceeds the range of a double.</exception>
    public static double Loss(double parameters, double tokens, ScalingLaw law) => Predict(parameters, tokens, law).Loss;

    /// <summary>The parameters that use a compute budget best by a law: G (C / 6)^a.</summary>
    /// <param name="flops">The budget C in FLOPs, above 0.</param>
    /// <param name="law">The law.</param>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="flops"/> is not finite or not above 0.</exception>
    /// <exception cref="OverflowException">A result leaves the range of a double.</exception>
    public static double ComputeOptimalParameters(double flops, ScalingLaw law) => Allocate(flops, law).Parameters;

    /// <summary>The training tokens that use a compute budget best by a law: C / (6 N) with the N of <see cref="ComputeOptimalParameters"/>.</summary>
    /// <inheritdoc cref="ComputeOptimalParameters"/>
    public static double ComputeOptimalTokens(double flops, ScalingLaw law) => Allocate(flops, law).Tokens;

    /// <summary>The training tokens that are compute-optimal for a size by a law: the D with alpha A / N^alpha = beta B / D^beta.</summary>
    /// <param name="parameters">Parameters N, above 0.</param>
    /// <param name="law">The law.</param>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parameters"/> is not finite or not above 0.</exception>
    /// <exception cref="OverflowException">The result leaves the range of a double.</exception>
    public static double OptimalTokens(double parameters, ScalingLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var (alpha, beta) = (law.ParameterExponent, law.DataExponent);
        var ratio = beta * law.DataCoefficient / (alpha * law.ParameterCoefficient);
        return InRange(Math.Pow(ratio * Math.Pow(Require.Positive(parameters), alpha), 1 / beta), "The number of optimal tokens");
    }

    /// <summary>Tokens of a run over the compute-optimal tokens of its size by a law. Above 1 is over-trained, which lowers the cost of inference.</summary>
    /// <param name="parameters">Parameters N, above 0.</param>
    /// <param name="tokens">Training tokens D, above 0.</param>
    /// <param name="law">The law.</param>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite or not above 0.</exception>
    /// <exception cref="OverflowException">The result leaves the range of a double.</exception>
    public static double OvertrainingMultiple(double parameters, double tokens, ScalingLaw law) =>
        InRange(Require.Positive(tokens) / OptimalTokens(parameters, law), "The over-training multiple");

    /// <summary>The training tokens with which a size reaches a loss by a law: (B / (L - E - A / N^alpha))^(1 / beta).</summary>
    /// <param name="parameters">Parameters N, above 0.</param>
    /// <param name="targetLoss">The loss L in nats per token, above E + A / N^alpha.</param>
    /// <param name="law">The law.</param>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range; a loss that no amount of tokens reaches is refused with the lowest one.</exception>
    /// <exception cref="OverflowException">The result leaves the range of a double.</exception>
    public static double TokensForLoss(double parameters, double targetLoss, ScalingLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var floor = law.IrreducibleLoss + (law.ParameterCoefficient / Math.Pow(Require.Positive(parameters), law.ParameterExponent));
        var dataTerm = Require.Finite(targetLoss) - floor;
        return dataTerm > 0
            ? InRange(Math.Pow(law.DataCoefficient / dataTerm, 1 / law.DataExponent), "The number of tokens")
            : throw Require.OutOfRange(nameof(targetLoss), targetLoss, FormattableString.Invariant($"above {floor:R}, which {parameters:R} parameters approach with endless data by '{law.Id}'"));
    }

    private static LossPrediction Predict(double parameters, double tokens, ScalingLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var parameterTerm = law.ParameterCoefficient / Math.Pow(Require.Positive(parameters), law.ParameterExponent);
        var dataTerm = law.DataCoefficient / Math.Pow(Require.Positive(tokens), law.DataExponent);
        return new LossPrediction
        {
            Loss = Require.Result(law.IrreducibleLoss + parameterTerm + dataTerm, "The loss"),
            Irreducible = law.IrreducibleLoss,
            ParameterTerm = parameterTerm,
            DataTerm = dataTerm,
        };
    }

    private static ComputeAllocation Allocate(double flops, ScalingLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var allocation = Allocate(flops, law.AllocationCoefficient, law.AllocationExponent);
        return allocation with { Loss = Loss(allocation.Parameters, allocation.Tokens, law) };
    }

    private static ComputeAllocation Allocate(double flops, double coefficient, double exponent)
    {
        var parameters = InRange(coefficient * Math.Pow(Require.Positive(flops) / 6, exponent), "The number of parameters");
        var tokens = InRange(flops / 6 / parameters, "The number of tokens");
        InRange(tokens / parameters, "The number of tokens per parameter");
        return new ComputeAllocation { Flops = flops, Parameters = parameters, Tokens = tokens };
    }

    // Zero is as wrong as infinity: the true value is positive and has left the range of a double.
    private static double InRange(double value, string what) =>
        value > 0 ? Require.Result(value, what) : throw new OverflowException($"{what} is below the range of a double.");
}
