namespace KoreanLlm.Sdk.Calculators;

public static partial class ScalingCalculator
{
    private static double OptimalTokens(double parameters, ScalingLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var (alpha, beta) = (law.ParameterExponent, law.DataExponent);
        var ratio = beta * law.DataCoefficient / (alpha * law.ParameterCoefficient);
        return InRange(Math.Pow(ratio * Math.Pow(Require.Positive(parameters), alpha), 1 / beta), "The number of optimal tokens");
    }

    private static double TokensForLoss(double parameters, double targetLoss, ScalingLaw law)
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
        return allocation with { Loss = Predict(allocation.Parameters, allocation.Tokens, law).Loss };
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
