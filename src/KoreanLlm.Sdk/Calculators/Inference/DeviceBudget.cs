using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>What the devices of a request have for weights and cache.</summary>
internal sealed record DeviceBudget
{
    private const double Gibibyte = 1L << 30;

    /// <summary>What is taken for the vocabulary where the shape is not known: among the largest of today.</summary>
    private const long LargeVocabulary = 262_144;

    // vLLM profiles its sampler with as many sequences as it may run: 1,024 on devices of 70 GiB or more, 256 on others
    // (vllm/engine/arg_utils.py, get_batch_defaults). Seven of eight published start-ups on an H100 show a peak of 38.8 bytes for each of them and
    // each entry of the vocabulary, whatever the size of the model and however many devices share it.
    private const double LargeDevice = 70 * Gibibyte;
    private const double SamplerBytes = 38.8;

    // Outside the framework the same logs show 0.13 GiB on one device, 0.55 GiB where several talk to each other.
    private const double AloneBytes = 0.15 * Gibibyte;
    private const double TogetherBytes = 0.6 * Gibibyte;

    /// <summary>Memory of one device.</summary>
    public required double Memory { get; init; }

    /// <summary>Everything beside weights and cache on one device.</summary>
    public required double Overhead { get; init; }

    public required double Utilization { get; init; }

    public required UtilizationBasis Basis { get; init; }

    public required int Devices { get; init; }

    /// <summary>Where a figure stands in for one that is not known.</summary>
    public required ImmutableArray<string> Warnings { get; init; }

    public double OverheadOfAll => Require.Result(Devices * Overhead, "The overhead");

    public static DeviceBudget Of(FitRequest request, TransformerArchitecture? architecture)
    {
        var accelerator = request.Accelerator;
        var memory = (double)(accelerator.UsableMemoryBytes ?? accelerator.MemoryBytes);
        var basis = request.Engine?.UtilizationBasis ?? UtilizationBasis.TotalMemory;
        return new()
        {
            Memory = memory,
            Overhead = request.OverheadBytesPerDevice ?? OverheadOf(request, architecture, memory),
            Utilization = request.Utilization ?? request.Engine?.DefaultUtilization ?? 0.9,
            Basis = basis,
            Devices = request.Devices,
            Warnings = accelerator.UsableMemoryBytes is null ? [$"What '{accelerator.Id}' reports as its memory is not known: its marketed size stands in, which may be more or less."] : [],
        };
    }

    /// <summary>Bytes of all devices for weights and cache; negative where the overhead alone is too much.</summary>
    /// <param name="weights">The weights of all devices.</param>
    public double Available(double weights)
    {
        var each = weights / Devices;
        var available = Basis == UtilizationBasis.FreeMemory ? each + ((Memory - Overhead - each) * Utilization)
            : Basis == UtilizationBasis.WeightsAndCache ? Math.Min(Memory * Utilization, Memory - Overhead)
            : (Memory * Utilization) - Overhead;
        return Require.Result(Devices * available, "The available memory");
    }

    private static double OverheadOf(FitRequest request, TransformerArchitecture? architecture, double memory)
    {
        var engine = request.Engine;
        var sequences = memory >= LargeDevice ? 1024 : 256;
        var sampler = SamplerBytes * sequences * (architecture?.VocabularySize ?? LargeVocabulary);

        // Two widths of the feed-forward block and four of the hidden state, in 16 bits, for the tokens of one step.
        var step = architecture is null ? 0 : 2.0 * request.CacheInUse.MaximumBatchedTokens * ((2.0 * architecture.FeedForwardSize / request.Devices) + (4.0 * architecture.HiddenSize));
        return (engine?.ActivationBytes ?? Math.Max(sampler, step))
            + (engine?.GraphBytes ?? 0)
            + (engine?.ContextBytes ?? 0)
            + (engine?.NonFrameworkBytes ?? (request.Devices > 1 ? TogetherBytes : AloneBytes));
    }
}
