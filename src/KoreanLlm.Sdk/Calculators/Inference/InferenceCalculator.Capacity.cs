namespace KoreanLlm.Sdk.Calculators;

public static partial class InferenceCalculator
{
    /// <summary>How many sequences fit: floor((memory x utilization - weights - overhead) / cache), in whole blocks.</summary>
    /// <param name="memoryBytes">Memory of all devices in bytes, above 0.</param>
    /// <param name="utilization">The share of memory that may be used, above 0 and at most 1.</param>
    /// <param name="weightBytes">Weights in bytes, 0 or more.</param>
    /// <param name="overheadBytes">Everything else in bytes, 0 or more.</param>
    /// <param name="cacheBytesPerToken">Cache bytes of one token, above 0.</param>
    /// <param name="contextTokens">Tokens of a sequence, at least 1.</param>
    /// <param name="blockSize">Tokens of a block, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static CacheBudget SequencesThatFit(
        double memoryBytes, double utilization, double weightBytes, double overheadBytes, double cacheBytesPerToken, long contextTokens, int blockSize = 1)
    {
        var available = Require.Result(
            (Require.Positive(memoryBytes) * Require.Fraction(utilization)) - Require.NotNegative(weightBytes) - Require.NotNegative(overheadBytes), "The memory left for the cache");
        var blocks = (long)Math.Floor(Math.Max(0, available) / (Require.Positive(cacheBytesPerToken) * Require.Positive(blockSize)));
        return new CacheBudget
        {
            AvailableBytes = available,
            Blocks = blocks,
            Tokens = blocks * blockSize,
            MaximumSequences = blocks / CeilingOf(Require.Positive(contextTokens), blockSize),
            MaximumConcurrency = (double)(blocks * blockSize) / contextTokens,
        };
    }

    /// <summary>The devices that weights and cache need: ceil((weights + cache) / (memory x utilization - overhead)).</summary>
    /// <param name="weightBytes">Weights in bytes, above 0.</param>
    /// <param name="cacheBytes">Cache in bytes, 0 or more.</param>
    /// <param name="deviceMemoryBytes">Memory of one device in bytes, above 0.</param>
    /// <param name="utilization">The share of memory that may be used, above 0 and at most 1.</param>
    /// <param name="overheadBytesPerDevice">Everything else on each device in bytes, 0 or more.</param>
    /// <param name="allowed">Which numbers of devices are allowed, e.g. those that divide the heads; null for all.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range, or the overhead leaves a device no memory.</exception>
    /// <exception cref="InvalidOperationException">No allowed number up to 65,536 suffices.</exception>
    public static int DevicesNeeded(
        double weightBytes, double cacheBytes, double deviceMemoryBytes, double utilization, double overheadBytesPerDevice = 0, Func<int, bool>? allowed = null)
    {
        const int Limit = 65_536;
        var usable = (Require.Positive(deviceMemoryBytes) * Require.Fraction(utilization)) - Require.NotNegative(overheadBytesPerDevice);
        if (usable <= 0)
        {
            throw Require.OutOfRange(nameof(overheadBytesPerDevice), overheadBytesPerDevice, "less than the usable memory of a device");
        }

        var exact = Math.Ceiling(Require.Result((Require.Positive(weightBytes) + Require.NotNegative(cacheBytes)) / usable, "The number of devices"));
        for (var devices = exact; devices <= Limit; devices++)
        {
            if (allowed is null || allowed((int)devices))
            {
                return (int)devices;
            }
        }

        throw new InvalidOperationException(FormattableString.Invariant($"No allowed number of devices up to {Limit} holds weights and cache; by memory it takes {exact}."));
    }

    /// <summary>Whether a number of devices can share the attention heads of an architecture (tensor parallelism).</summary>
    /// <param name="architecture">The architecture.</param>
    /// <param name="devices">The number of devices, at least 1.</param>
    /// <returns>True where it divides the attention heads. Key-value heads are copied where there are fewer of them than devices.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="architecture"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="devices"/> is below 1.</exception>
    public static bool CanSplit(TransformerArchitecture architecture, int devices)
    {
        ArgumentNullException.ThrowIfNull(architecture);
        return architecture.AttentionHeads % Require.Positive(devices) == 0;
    }
}
