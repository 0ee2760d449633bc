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
        var weights = EstimateWeights(model, request.Weights).Value.Highest;
        var copies = CacheCopies(architecture, request.Devices);
        var one = CacheSize(architecture, request.ContextTokens, 1, request.Cache).BlockRounded.Bytes * copies;
        var cache = new ByteCount(one * request.Sequences);
        var left = request.AvailableBytes - weights.Bytes;
        return new()
        {
            Value = new FitResult
            {
                Required = new ByteCount(weights.Bytes + cache.Bytes),
                AvailableBytes = request.AvailableBytes,
                Weights = weights,
                OverheadBytes = request.OverheadBytes,
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
            Warnings = request.ContextTokens > model.ContextLength ? [FormattableString.Invariant($"The context of {request.ContextTokens} tokens exceeds the model's {model.ContextLength}.")] : [],
        };
    }

    /// <summary>The fewest accelerators on which a model fits: of the numbers that divide its attention heads the smallest whose memory suffices.</summary>
    /// <param name="model">The model; memory takes its total parameters, the cache its architecture.</param>
    /// <param name="request">What is to be served on what; its <see cref="FitRequest.Devices"/> is of no consequence.</param>
    /// <returns>That number, and the number by memory alone, as if heads could be cut and nothing had to be kept twice.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The overhead leaves a device no memory.</exception>
    /// <exception cref="InvalidOperationException">The model has no architecture or no parameter total, or not even as many devices as it has heads suffice.</exception>
    public static Estimate<DeviceCount> EstimateDevices(Model model, FitRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var one = EstimateFit(model, request with { Devices = 1 });
        var byMemory = DevicesNeeded(one.Value.Weights.Bytes, one.Value.Cache.Bytes, request.Accelerator.MemoryBytes, request.Utilization, request.OverheadBytesPerDevice).ByMemory;
        var heads = InferenceFacts.ArchitectureOf(model).AttentionHeads;
        for (var devices = byMemory; devices <= heads; devices++)
        {
            if (heads % devices == 0 && EstimateFit(model, request with { Devices = devices }).Value.Fits)
            {
                return new()
                {
                    Value = new DeviceCount { ByMemory = byMemory, Devices = devices },
                    Unit = "devices",
                    Formula = InferenceFormulas.Devices,
                    Preset = one.Preset,
                    Assumptions = one.Assumptions,
                    Warnings = one.Warnings,
                };
            }
        }

        throw new InvalidOperationException(FormattableString.Invariant($"'{model.Id}' does not fit on {heads} of '{request.Accelerator.Id}', as many as it has attention heads: fewer sequences, a shorter context or another format may."));
    }

    /// <summary>How many times the cache is kept: a latent by every device, key-value heads by as many devices as outnumber them.</summary>
    private static long CacheCopies(TransformerArchitecture architecture, int devices) =>
        architecture.LatentAttention is not null ? devices : CeilingOf(devices, architecture.KeyValueHeads);
}
