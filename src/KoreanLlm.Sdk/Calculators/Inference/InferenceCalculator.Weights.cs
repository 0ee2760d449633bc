namespace KoreanLlm.Sdk.Calculators;

public static partial class InferenceCalculator
{
    private const string RealFile = "A real file's size, where known, beats the estimate.";

    /// <summary>The bytes of weights: parameters x bits / 8, rounded up to the byte.</summary>
    /// <param name="parameters">Total parameters, at least 1.</param>
    /// <param name="bitsPerWeight">Bits per weight, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    /// <exception cref="OverflowException">The size exceeds 64 bits.</exception>
    public static ByteCount WeightBytes(long parameters, double bitsPerWeight)
    {
        var bytes = Math.Ceiling((decimal)Require.Positive(parameters) * (decimal)Require.Positive(bitsPerWeight) / 8);
        return new ByteCount((long)bytes);
    }

    /// <summary>The bytes of weights in a format where the shape of the model is not known: typical, and what the narrowest and the widest plausible shape of the size would take.</summary>
    /// <param name="parameters">Total parameters, at least 1.</param>
    /// <param name="format">The format.</param>
    /// <exception cref="ArgumentNullException"><paramref name="format"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parameters"/> is below 1.</exception>
    /// <exception cref="OverflowException">The size exceeds 64 bits.</exception>
    public static Estimate<WeightSize> EstimateWeights(long parameters, WeightFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        return Sized(WeightBands.Of(Require.Positive(parameters), format), format, AccuracyTable.WithoutShape) with
        {
            Warnings = format.Layout == WeightLayout.Uniform ? [] : ["The shape is not known: what stays wider is that of a plausible one."],
        };
    }

    /// <summary>The bytes of a model's weights in a format, with what its shape leaves wider: embedding and head, tied or not, norms, routers, rows that do not divide into blocks. Memory takes total parameters, also for a mixture of experts.</summary>
    /// <param name="model">The model.</param>
    /// <param name="format">The format.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The model has neither total parameters nor an architecture.</exception>
    /// <exception cref="OverflowException">The size exceeds 64 bits.</exception>
    public static Estimate<WeightSize> EstimateWeights(Model model, WeightFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        var total = InferenceFacts.TotalParametersOf(model);
        return InferenceFacts.CountOf(model) is { } count ? Sized(WeightBands.Of(model.Architecture!, count, total, format), format) : EstimateWeights(total, format);
    }

    private static Estimate<WeightSize> Sized(WeightSize size, WeightFormat format, string suffix = "") => new()
    {
        Value = size,
        Unit = "bytes",
        Formula = InferenceFormulas.Weights,
        Preset = format.Name,
        Assumptions = format.Layout switch
        {
            WeightLayout.LinearLayers => ["The matrices of attention, feed-forward and experts are quantized; embedding, head, norms and routers stay in 16 bits.", RealFile],
            WeightLayout.File => ["The mixture of blocks is that of llama.cpp without an importance matrix; the upper end has embedding and head in 8.5 bits and the tokenizer.", RealFile],
            _ => ["Every weight takes the same bits.", RealFile],
        },
        Accuracy = AccuracyTable.Of(InferenceFormulas.Weights.Id, AccuracyTable.RegimeOf(format.Layout) + suffix),
    };

    /// <summary>Bits per weight of a file: bytes x 8 / parameters.</summary>
    /// <param name="fileBytes">The size of the file in bytes, at least 1.</param>
    /// <param name="parameters">Total parameters, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is below 1.</exception>
    public static double BitsPerWeight(long fileBytes, long parameters) => 8.0 * Require.Positive(fileBytes) / Require.Positive(parameters);

    /// <summary>Elements and bytes of an architecture whose linear layers hold 8-bit floats with one scale for each block: embedding, head, routers, norms and biases stay as they are.</summary>
    /// <param name="architecture">The architecture; a tied head is stored once, multi-token-prediction modules are not counted.</param>
    /// <param name="blockRows">Rows of a block, at least 1 (128 as a rule). A rest at the edge of a matrix takes a block of its own.</param>
    /// <param name="blockColumns">Columns of a block, at least 1 (128 as a rule).</param>
    /// <param name="scaleBytes">Bytes of a scale, at least 1.</param>
    /// <param name="otherBytes">Bytes of every other element, at least 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="architecture"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An argument is below 1.</exception>
    /// <exception cref="ArgumentException">The architecture contradicts itself.</exception>
    /// <exception cref="NotSupportedException">The architecture has weights without a common formula, as in <see cref="CountParameters(TransformerArchitecture)"/>.</exception>
    /// <exception cref="OverflowException">The count exceeds 64 bits.</exception>
    public static BlockQuantizedSize BlockQuantized(TransformerArchitecture architecture, int blockRows = 128, int blockColumns = 128, int scaleBytes = 4, int otherBytes = 2)
    {
        var parameters = CountParameters(architecture).Total;
        Require.Positive(blockRows);
        Require.Positive(blockColumns);
        var layers = LinearLayers.Of(architecture).ToList();
        return Quantized(parameters, layers.Sum(l => l.Weights), layers.Sum(l => l.Blocks(blockRows, blockColumns)), scaleBytes, otherBytes);
    }

    /// <summary>Elements and bytes when linear layers hold 8-bit floats with one scale for each block.</summary>
    /// <param name="parameters">All parameters, at least 1.</param>
    /// <param name="quantizedParameters">Parameters of the quantized linear layers, 1 to <paramref name="parameters"/>.</param>
    /// <param name="blockRows">Rows of a block, at least 1 (128 as a rule).</param>
    /// <param name="blockColumns">Columns of a block, at least 1 (128 as a rule).</param>
    /// <param name="scaleBytes">Bytes of a scale, at least 1.</param>
    /// <param name="otherBytes">Bytes of every other element, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static BlockQuantizedSize BlockQuantized(long parameters, long quantizedParameters, int blockRows = 128, int blockColumns = 128, int scaleBytes = 4, int otherBytes = 2)
    {
        Require.Positive(parameters);
        if (quantizedParameters < 1 || quantizedParameters > parameters)
        {
            throw Require.OutOfRange(nameof(quantizedParameters), quantizedParameters, $"1 to {nameof(parameters)}");
        }

        var block = (long)Require.Positive(blockRows) * Require.Positive(blockColumns);
        return Quantized(parameters, quantizedParameters, CeilingOf(quantizedParameters, block), scaleBytes, otherBytes);
    }

    private static BlockQuantizedSize Quantized(long parameters, long quantized, long scales, int scaleBytes, int otherBytes) => new()
    {
        ScaleElements = scales,
        StoredElements = parameters + scales,
        Size = new ByteCount(quantized + (scales * Require.Positive(scaleBytes)) + ((parameters - quantized) * Require.Positive(otherBytes))),
    };
}
