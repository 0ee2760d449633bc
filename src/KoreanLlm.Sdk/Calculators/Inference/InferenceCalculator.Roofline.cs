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

    /// <summary>The decoding ceiling of a model on one accelerator, labeled with its assumptions.</summary>
    /// <param name="model">The model.</param>
    /// <param name="accelerator">The accelerator; its bandwidth and its peak for <paramref name="arithmetic"/> must be known.</param>
    /// <param name="format">The format of the weights.</param>
    /// <param name="arithmetic">The precision of the arithmetic.</param>
    /// <param name="contextTokens">Tokens of each sequence, 0 or more.</param>
    /// <param name="batch">Sequences, at least 1.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">A fact is missing; the message names it.</exception>
    public static Estimate<Roofline> EstimateDecode(Model model, Accelerator accelerator, WeightFormat format, NumberFormat arithmetic, long contextTokens, int batch = 1)
    {
        ArgumentNullException.ThrowIfNull(accelerator);
        ArgumentNullException.ThrowIfNull(format);
        var architecture = InferenceFacts.ArchitectureOf(model);
        var count = CountParameters(architecture);
        var read = ExpectedActive(architecture, count, batch);
        return new()
        {
            Value = Decode(
                WeightBytes(read, format.BitsPerWeight).Bytes,
                CacheSize(architecture, contextTokens).WindowAware.Bytes,
                batch,
                count.Active,
                Require.Fact(accelerator.MemoryBandwidth, accelerator, nameof(Accelerator.MemoryBandwidth)),
                Require.Fact(accelerator.PeakFor(arithmetic), accelerator, $"{nameof(Accelerator.Peaks)} for {arithmetic}")),
            Unit = "seconds",
            Formula = InferenceFormulas.Decode,
            Preset = format.Name,
            Assumptions = ["A ceiling: bandwidth and peak are reached in full.", "Experts of different tokens are drawn evenly and independently."],
        };
    }

    /// <summary>The least time in which a model processes prompts on one accelerator, labeled with its assumptions.</summary>
    /// <param name="model">The model.</param>
    /// <param name="accelerator">The accelerator; its bandwidth and its peak for <paramref name="arithmetic"/> must be known.</param>
    /// <param name="format">The format of the weights.</param>
    /// <param name="arithmetic">The precision of the arithmetic.</param>
    /// <param name="promptTokens">Tokens of a prompt, at least 1.</param>
    /// <param name="batch">Prompts, at least 1.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 1.</exception>
    /// <exception cref="InvalidOperationException">A fact is missing; the message names it.</exception>
    public static Estimate<Roofline> EstimatePrefill(Model model, Accelerator accelerator, WeightFormat format, NumberFormat arithmetic, long promptTokens, int batch = 1)
    {
        ArgumentNullException.ThrowIfNull(accelerator);
        ArgumentNullException.ThrowIfNull(format);
        var architecture = InferenceFacts.ArchitectureOf(model);
        var count = CountParameters(architecture);
        return new()
        {
            Value = Prefill(
                count.MatrixProduct,
                architecture.Layers,
                (long)architecture.AttentionHeads * architecture.HeadDimension,
                promptTokens,
                batch,
                WeightBytes(count.Total, format.BitsPerWeight).Bytes,
                Require.Fact(accelerator.MemoryBandwidth, accelerator, nameof(Accelerator.MemoryBandwidth)),
                Require.Fact(accelerator.PeakFor(arithmetic), accelerator, $"{nameof(Accelerator.Peaks)} for {arithmetic}"),
                causal: true),
            Unit = "seconds",
            Formula = InferenceFormulas.Prefill,
            Preset = format.Name,
            Assumptions =
            [
                "The least time: bandwidth and peak are reached in full.",
                "Attention is causal and sees the whole prompt in every layer, also where a window is shorter.",
                "No part of the prompt is found in a cache.",
            ],
        };
    }

    /// <summary>Parameters read in a step: of E experts, E (1 - (1 - k/E)^n) are expected to be used by n tokens.</summary>
    private static long ExpectedActive(TransformerArchitecture architecture, ParameterCount count, int batch)
    {
        if (architecture.MixtureOfExperts is not { } moe)
        {
            return count.Total;
        }

        var used = 1 - Math.Pow(1 - ((double)moe.ActiveExperts / moe.Experts), Require.Positive(batch));
        return count.Total - count.RoutedExperts + (long)Math.Ceiling(count.RoutedExperts * used);
    }
}
