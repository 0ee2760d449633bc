using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Calculators;

public static partial class InferenceCalculator
{
    private const string PlainDecoding =
        "A ceiling of plain decoding: bandwidth and peak are reached in full and devices talk to each other in no time. Speculative decoding yields several tokens a step and may go above it.";

    /// <summary>The decoding ceiling of a model on the devices of a request: each step reads the weights that its tokens use and the cache of every sequence.</summary>
    /// <param name="model">The model. Without an architecture, or with one that no formula counts, its active parameters are what a step reads, and the cache counts nothing: the ceiling is then too high.</param>
    /// <param name="request">Devices, format, context and sequences. The accelerator's bandwidth and its peak for <paramref name="arithmetic"/> must be known.</param>
    /// <param name="arithmetic">The precision of the arithmetic.</param>
    /// <param name="parallelism">How the devices share the model.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parallelism"/> is not defined.</exception>
    /// <exception cref="InvalidOperationException">A fact is missing; the message names it.</exception>
    public static Estimate<Roofline> EstimateDecode(Model model, FitRequest request, NumberFormat arithmetic, Parallelism parallelism = Parallelism.Tensor)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(request);
        var (bandwidth, peak) = SpeedOf(request.Accelerator, arithmetic);
        var step = DecodeStep.Of(model, request, parallelism);
        return new()
        {
            Value = new Roofline
            {
                MemorySeconds = Require.Result(step.Bytes / bandwidth, "The time to read memory"),
                ComputeSeconds = Require.Result(step.Flops / peak, "The time to compute"),
                Tokens = request.Sequences,
                Batch = request.Sequences,
                LinearFlops = 2.0 * step.ActiveParameters * request.Sequences,
                AttentionFlops = 0,
            },
            Unit = "seconds",
            Formula = InferenceFormulas.Decode,
            Preset = request.Devices == 1 ? request.Weights.Name : FormattableString.Invariant($"{request.Weights.Name}, {parallelism.ToString().ToLowerInvariant()} parallel on {request.Devices}"),
            Assumptions = [PlainDecoding, .. step.Assumptions],
            Warnings = [.. DoesNotFit(model, request), .. step.Warnings],
            Accuracy = AccuracyTable.Of(InferenceFormulas.Decode.Id, AccuracyTable.SpeedRegimeOf(request)),
        };
    }

    /// <summary>The least time in which a model processes prompts on the devices of a request, split by tensor parallelism; its <see cref="FitRequest.ContextTokens"/> are the tokens of a prompt.</summary>
    /// <param name="model">The model. Without an architecture, or with one that no formula counts, its active parameters stand for the weights in matrix products and attention counts nothing.</param>
    /// <param name="request">Devices, format, prompt and number of prompts. The accelerator's bandwidth and its peak for <paramref name="arithmetic"/> must be known.</param>
    /// <param name="arithmetic">The precision of the arithmetic.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">A fact is missing; the message names it.</exception>
    public static Estimate<Roofline> EstimatePrefill(Model model, FitRequest request, NumberFormat arithmetic)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(request);
        var (bandwidth, peak) = SpeedOf(request.Accelerator, arithmetic);
        var count = InferenceFacts.CountOf(model);
        var matrix = count?.MatrixProduct ?? ModelFacts.ComputeParametersOf(model);
        var (layers, width) = count is null ? (1, 1L) : (model.Architecture!.Layers, (long)model.Architecture.AttentionHeads * model.Architecture.HeadDimension);
        return new()
        {
            Value = Prefill(
                matrix,
                layers,
                width,
                request.ContextTokens,
                request.Sequences,
                EstimateWeights(model, request.Weights).Value.Typical.Bytes,
                Require.Result(bandwidth * request.Devices, "The bandwidth"),
                Require.Result(peak * request.Devices, "The peak"),
                causal: true),
            Unit = "seconds",
            Formula = InferenceFormulas.Prefill,
            Preset = request.Devices == 1 ? request.Weights.Name : FormattableString.Invariant($"{request.Weights.Name}, tensor parallel on {request.Devices}"),
            Assumptions =
            [
                "The least time: bandwidth and peak are reached in full and devices talk to each other in no time.",
                "Attention is causal and sees the whole prompt in every layer, also where a window is shorter. No part of the prompt is found in a cache.",
            ],
            Warnings = [.. DoesNotFit(model, request), .. count is null ? (string[])["The shape is not known or no formula counts it: the active parameters stand for it, and attention counts nothing."] : []],
            Accuracy = AccuracyTable.Of(InferenceFormulas.Prefill.Id, AccuracyTable.SpeedRegimeOf(request)),
        };
    }

    private static (double Bandwidth, double Peak) SpeedOf(Accelerator accelerator, NumberFormat arithmetic) =>
    (
        Require.Fact(accelerator.MemoryBandwidth, accelerator, nameof(Accelerator.MemoryBandwidth)),
        Require.Fact(accelerator.PeakFor(arithmetic), accelerator, $"{nameof(Accelerator.Peaks)} for {arithmetic}"));

    private static ImmutableArray<string> DoesNotFit(Model model, FitRequest request)
    {
        var fit = EstimateFit(model, request).Value;
        return fit.Decision == Answer.No
            ? [FormattableString.Invariant($"It does not fit: {fit.Required.Gigabytes:0.#} GB are needed, {Math.Max(0, fit.AvailableBytes) / 1e9:0.#} GB are there.{(fit.CanSplit ? "" : $" {request.Devices} devices do not divide the attention heads.")}")]
            : [];
    }
}
