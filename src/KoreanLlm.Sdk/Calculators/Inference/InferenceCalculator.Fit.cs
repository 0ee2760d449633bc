namespace KoreanLlm.Sdk.Calculators;

public static partial class InferenceCalculator
{
    // What no context length bounds is searched up to here.
    private const long LongestSearched = 1L << 24;

    /// <summary>Whether a model fits on a number of accelerators with a context and a number of sequences at once.</summary>
    /// <param name="model">The model; memory takes its total parameters, the cache its architecture, or where that is not known the largest plausible one.</param>
    /// <param name="request">What is to be served on what.</param>
    /// <returns>The figures; the cache is rounded to blocks. A request too large for any memory is answered like any other that does not fit.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The model has neither a parameter total nor an architecture; the message names it.</exception>
    public static Estimate<FitResult> EstimateFit(Model model, FitRequest request)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(request);
        var weights = EstimateWeights(model, request.Weights);
        var budget = DeviceBudget.Of(request, model.Architecture);
        var overhead = budget.OverheadOfAll;
        var available = budget.Available(weights.Value.Highest.Bytes);
        var one = CacheOfOne(model.Architecture ?? PlausibleShape.WithLargestCache(InferenceFacts.TotalParametersOf(model)), request);
        var left = available - weights.Value.Highest.Bytes;
        return new()
        {
            Value = new FitResult
            {
                Devices = request.Devices,
                AvailableBytes = available,
                Weights = weights.Value.Highest,
                LeastWeights = weights.Value.Lowest,
                OverheadBytes = overhead,
                Cache = Capped(one * request.Sequences),
                MaximumSequences = left <= 0 ? 0 : one == 0 ? long.MaxValue : (long)Math.Floor(left / one),
                CanSplit = model.Architecture is not { } shape || CanSplit(shape, request.Devices),
                IsShapeKnown = model.Architecture is not null,
            },
            Unit = "bytes",
            Formula = InferenceFormulas.Capacity,
            Preset = PresetOf(request, budget),
            Assumptions =
            [
                "Weights and cache are shared evenly by tensor parallelism; key-value heads are copied where there are fewer of them than devices.",
                "Every sequence has the full length.",
                .. OverheadAssumptions(request),
            ],
            Warnings = [.. FitWarnings(model, request), .. budget.Warnings, .. model.Architecture is null ? weights.Warnings : []],
            Accuracy = AccuracyTable.Of(InferenceFormulas.Capacity.Id, request.Engine?.Engine.Value ?? AccuracyTable.DefaultEngine),
        };
    }

    /// <summary>The longest context in which a model fits, with the sequences, devices and format of a request.</summary>
    /// <param name="model">The model; its own context length is the most.</param>
    /// <param name="request">What is to be served on what; its <see cref="FitRequest.ContextTokens"/> is of no consequence.</param>
    /// <returns>Tokens of each sequence; 0 where not even one certainly fits. Where the shape of the model is not known, at least so many.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The model has neither a parameter total nor an architecture; the message names it.</exception>
    public static Estimate<long> LongestContext(Model model, FitRequest request)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(request);
        var most = model.ContextLength ?? LongestSearched;
        var (low, high) = (0L, most);
        while (low < high)
        {
            var middle = low + ((high - low + 1) / 2);
            (low, high) = EstimateFit(model, request with { ContextTokens = middle }).Value.Fits ? (middle, high) : (low, middle - 1);
        }

        var fit = EstimateFit(model, request with { ContextTokens = Math.Max(low, 1) });
        return new()
        {
            Value = low,
            Unit = "tokens",
            Formula = InferenceFormulas.Capacity,
            Preset = fit.Preset,
            Assumptions = fit.Assumptions,
            Warnings = low == most
                ? [model.ContextLength is null ? FormattableString.Invariant($"The context length of the model is not known: nothing beyond {most} tokens was tried.") : "Memory is no limit: the model's own context length is.", .. fit.Warnings]
                : fit.Warnings,
            Accuracy = fit.Accuracy,
        };
    }

    /// <summary>The fewest accelerators on which a model fits: of the numbers that divide its attention heads the smallest whose memory suffices.</summary>
    /// <param name="model">The model; memory takes its total parameters, the cache its architecture. Without one 1, 2, 4, ... 64 devices are tried, with the largest plausible cache.</param>
    /// <param name="request">What is to be served on what; its <see cref="FitRequest.Devices"/> is of no consequence.</param>
    /// <returns>The fit on that number; where not even as many devices suffice as the model has heads, the one on these, which says no, and a warning.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The model has neither a parameter total nor an architecture.</exception>
    public static Estimate<FitResult> EstimateDevices(Model model, FitRequest request)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(request);
        var most = model.Architecture?.AttentionHeads ?? 64;
        Estimate<FitResult>? last = null;
        for (var devices = 1; devices <= most; devices = model.Architecture is null ? 2 * devices : devices + 1)
        {
            if (most % devices == 0)
            {
                last = EstimateFit(model, request with { Devices = devices });
                if (last.Value.Fits)
                {
                    return last;
                }
            }
        }

        return last! with
        {
            Warnings = [FormattableString.Invariant($"'{model.Id}' does not fit on {last.Value.Devices} of '{request.Accelerator.Id}': fewer sequences, a shorter context or another format may."), .. last.Warnings],
        };
    }

    private static string PresetOf(FitRequest request, DeviceBudget budget) =>
        FormattableString.Invariant($"{request.Weights.Name}, {request.Engine?.Id ?? "conservative engine"}, {100 * budget.Utilization:0.#} % of the memory");

    private static IEnumerable<string> OverheadAssumptions(FitRequest request)
    {
        if (request.OverheadBytesPerDevice is null && request.Engine?.ActivationBytes is null)
        {
            yield return "Activations are those of a trial run of vLLM with as many sequences as it allows: 38.8 bytes a sequence and entry of the vocabulary.";
        }
    }

    private static IEnumerable<string> FitWarnings(Model model, FitRequest request)
    {
        if (model.Architecture is null)
        {
            yield return $"'{model.Id}' has no {nameof(Model.Architecture)}: its cache is taken as the largest plausible one, in which every head keeps its own keys and values.";
        }

        if (request.ContextTokens > model.ContextLength)
        {
            yield return FormattableString.Invariant($"The context of {request.ContextTokens} tokens exceeds the model's {model.ContextLength}.");
        }
    }

    /// <summary>The cache of one sequence on all devices, copies counted; a size beyond 64 bits counts as the largest.</summary>
    private static double CacheOfOne(TransformerArchitecture architecture, FitRequest request)
    {
        try
        {
            return (double)CacheSize(architecture, request.ContextTokens, 1, request.CacheInUse).BlockRounded.Bytes * CacheCopies(architecture, request.Devices);
        }
        catch (OverflowException)
        {
            return long.MaxValue;
        }
    }

    private static ByteCount Capped(double bytes) => new(bytes >= long.MaxValue / 2 ? long.MaxValue / 2 : (long)Math.Ceiling(bytes));

    /// <summary>How many times the cache is kept: a latent by every device, key-value heads by as many devices as outnumber them.</summary>
    internal static long CacheCopies(TransformerArchitecture architecture, int devices) =>
        architecture.LatentAttention is not null ? devices : CeilingOf(devices, architecture.KeyValueHeads);
}
