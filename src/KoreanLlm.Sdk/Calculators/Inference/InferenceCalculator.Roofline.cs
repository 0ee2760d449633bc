namespace KoreanLlm.Sdk.Calculators;

public static partial class InferenceCalculator
{
    /// <summary>The least time of one decoding step: max((weights read + n x cache) / bandwidth, 2 x active parameters x n / peak).</summary>
    /// <param name="weightBytesRead">Weight bytes read in a step: all of a dense model, the experts used of a mixture. Above 0.</param>
    /// <param name="cacheBytesPerSequence">Cache bytes of one sequence, 0 or more.</param>
    /// <param name="batch">Sequences, at least 1.</param>
    /// <param name="activeParameters">Active parameters, at least 1.</param>
    /// <param name="memoryBandwidth">Bytes a second, above 0.</param>
    /// <param name="peak">Dense operations a second, above 0.</param>
    /// <param name="memoryEfficiency">The share of the bandwidth reached, above 0 and at most 1.</param>
    /// <param name="computeEfficiency">The share of the peak reached, above 0 and at most 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static Roofline Decode(
        double weightBytesRead, double cacheBytesPerSequence, int batch, long activeParameters, double memoryBandwidth, double peak, double memoryEfficiency = 1, double computeEfficiency = 1)
    {
        var linear = 2.0 * Require.Positive(activeParameters) * Require.Positive(batch);
        var bytes = Require.Positive(weightBytesRead) + (batch * Require.NotNegative(cacheBytesPerSequence));
        return new Roofline
        {
            MemorySeconds = Require.Result(bytes / (Require.Positive(memoryBandwidth) * Require.Fraction(memoryEfficiency)), "The time to read memory"),
            ComputeSeconds = Require.Result(linear / (Require.Positive(peak) * Require.Fraction(computeEfficiency)), "The time to compute"),
            Tokens = batch,
            Batch = batch,
            LinearFlops = linear,
            AttentionFlops = 0,
        };
    }

    /// <summary>The least time to process a prompt: max((2 x N_mm x T + 4 x L x width x T²) / peak, weights / bandwidth).</summary>
    /// <param name="matrixParameters">Weights in the matrix products of one token, at least 1 (<see cref="ParameterCount.MatrixProduct"/>).</param>
    /// <param name="layers">Layers, at least 1.</param>
    /// <param name="attentionWidth">Heads x head dimension, which need not be the hidden size; at least 1.</param>
    /// <param name="promptTokens">Tokens of a prompt, at least 1.</param>
    /// <param name="batch">Prompts, at least 1.</param>
    /// <param name="weightBytes">Weights in bytes, above 0.</param>
    /// <param name="memoryBandwidth">Bytes a second, above 0.</param>
    /// <param name="peak">Dense operations a second, above 0.</param>
    /// <param name="causal">Whether the attention part is halved, as engines that skip the upper triangle do.</param>
    /// <param name="memoryEfficiency">The share of the bandwidth reached, above 0 and at most 1.</param>
    /// <param name="computeEfficiency">The share of the peak reached, above 0 and at most 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static Roofline Prefill(
        long matrixParameters, int layers, long attentionWidth, long promptTokens, int batch, double weightBytes, double memoryBandwidth, double peak,
        bool causal = false, double memoryEfficiency = 1, double computeEfficiency = 1)
    {
        var linear = 2.0 * Require.Positive(matrixParameters) * Require.Positive(promptTokens) * Require.Positive(batch);
        var attention = (causal ? 2.0 : 4.0) * Require.Positive(layers) * Require.Positive(attentionWidth) * promptTokens * promptTokens * batch;
        return new Roofline
        {
            MemorySeconds = Require.Result(Require.Positive(weightBytes) / (Require.Positive(memoryBandwidth) * Require.Fraction(memoryEfficiency)), "The time to read memory"),
            ComputeSeconds = Require.Result((linear + attention) / (Require.Positive(peak) * Require.Fraction(computeEfficiency)), "The time to compute"),
            Tokens = promptTokens * batch,
            Batch = batch,
            LinearFlops = linear,
            AttentionFlops = attention,
        };
    }
}
