namespace KoreanLlm.Sdk.Calculators;

public static partial class InferenceCalculator
{
    /// <summary>Whether a model fits on a number of accelerators with a context and a number of sequences at once.</summary>
    /// <param name="model">The model; memory takes its total parameters, the cache its architecture.</param>
    /// <param name="request">What is to be served on what.</param>
    /// <returns>The figures; the cache is rounded to blocks, the weights taken at the upper end of their format's band.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The model has no architecture or no parameter total; the message names it.</exception>
    public static Estimate<FitResult> EstimateFit(Model model, FitRequest request)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(request);
        var architecture = InferenceFacts.ArchitectureOf(model);
        var weights = WeightBytes(InferenceFacts.TotalParametersOf(model), request.Weights.HighestBitsPerWeight);
        var copies = CacheCopies(architecture, request.Devices);
        var one = CacheSize(architecture, request.ContextTokens, 1, request.Cache).BlockRounded.Bytes * copies;
        var cache = new ByteCount(one * request.Sequences);
        var available = request.Devices * ((request.Accelerator.MemoryBytes * request.Utilization) - request.OverheadBytesPerDevice);
        var left = available - weights.Bytes;
        return new()
        {
            Value = new FitResult
            {
                Required = new ByteCount(weights.Bytes + cache.Bytes),
                Available = available,
                Weights = weights,
                Cache = cache,
                MaximumSequences = left <= 0 ? 0 : one == 0 ? long.MaxValue : (long)Math.Floor(left / one),
                CanSplit = CanSplit(architecture, request.Devices),
            },
            Unit = "bytes",
            Formula = InferenceFormulas.Capacity,
            Preset = request.Weights.Name,
            Assumptions =
            [
                "Weights and cache are shared evenly by tensor parallelism; key-value heads are copied where there are fewer of them than devices.",
                "Every sequence has the full length.",
            ],
            Warnings = request.ContextTokens > model.ContextLength ? [$"The context of {request.ContextTokens} tokens exceeds the model's {model.ContextLength}."] : [],
        };
    }

    /// <summary>How many times the cache is kept: a latent by every device, key-value heads by as many devices as outnumber them.</summary>
    private static long CacheCopies(TransformerArchitecture architecture, int devices) =>
        architecture.LatentAttention is not null ? devices
        : devices <= architecture.KeyValueHeads ? 1
        : CeilingOf(devices, architecture.KeyValueHeads);
}
