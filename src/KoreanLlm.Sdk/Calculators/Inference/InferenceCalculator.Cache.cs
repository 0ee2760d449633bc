namespace KoreanLlm.Sdk.Calculators;

public static partial class InferenceCalculator
{
    /// <summary>Cache bytes of one token as if every layer saw the whole context: 2 x layers x key-value heads x head dimension x bytes; latent attention: layers x (rank + rotary dimension) x bytes.</summary>
    /// <param name="architecture">The architecture. Layers that keep no cache count nothing; an indexer adds its key.</param>
    /// <param name="bytesPerElement">Bytes of one element, above 0.</param>
    /// <exception cref="ArgumentNullException"><paramref name="architecture"/> is null.</exception>
    /// <exception cref="ArgumentException">The architecture contradicts itself.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bytesPerElement"/> is not a finite number above 0.</exception>
    public static double CacheBytesPerToken(TransformerArchitecture architecture, double bytesPerElement = 2)
    {
        ArgumentNullException.ThrowIfNull(architecture);
        ArchitectureRules.Check(architecture);
        return Require.Result(CacheLayers.TokenElements(architecture) * Require.Positive(bytesPerElement), "The cache of a token");
    }

    /// <summary>The key-value cache of a number of sequences of one length.</summary>
    /// <param name="architecture">The architecture.</param>
    /// <param name="contextTokens">Tokens of a sequence, 0 or more.</param>
    /// <param name="sequences">Sequences, at least 1.</param>
    /// <param name="options">Element size and blocks; null for 16 bit and blocks of 16.</param>
    /// <exception cref="ArgumentNullException"><paramref name="architecture"/> is null.</exception>
    /// <exception cref="ArgumentException">The architecture contradicts itself.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    /// <exception cref="OverflowException">The size exceeds 64 bits.</exception>
    public static KeyValueCacheSize CacheSize(TransformerArchitecture architecture, long contextTokens, int sequences = 1, CacheOptions? options = null)
    {
        options ??= new CacheOptions();
        ArgumentNullException.ThrowIfNull(architecture);
        ArchitectureRules.Check(architecture);
        var perToken = Require.Result((double)CacheLayers.Of(architecture, options).Sum(l => l.Bytes), "The cache of a token");
        if (contextTokens < 0)
        {
            throw Require.OutOfRange(nameof(contextTokens), contextTokens, "0 or more");
        }

        Require.Positive(sequences);
        var state = (decimal)CacheLayers.StateElements(architecture) * (decimal)options.BytesPerElement * sequences;
        return new KeyValueCacheSize
        {
            Nominal = Bytes(_ => contextTokens),
            WindowAware = Bytes(g => g.Kind == AttentionKind.SlidingWindow ? Math.Min(g.Window!.Value, contextTokens) : contextTokens),
            BlockRounded = Bytes(g => Blocks(g, contextTokens, options) * options.BlockSize),
            State = new((long)Math.Ceiling(state)),
            BytesPerToken = perToken,
        };

        ByteCount Bytes(Func<AttentionLayerGroup, long> tokens) =>
            new((long)Math.Ceiling((CacheLayers.Of(architecture, options).Sum(l => l.Bytes * tokens(l.Group)) * sequences) + state));
    }

    /// <summary>The key-value cache of a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="contextTokens">Tokens of a sequence, 0 or more.</param>
    /// <param name="sequences">Sequences, at least 1.</param>
    /// <param name="options">Element size and blocks; null for 16 bit and blocks of 16.</param>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The model has no architecture.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static KeyValueCacheSize CacheSize(Model model, long contextTokens, int sequences = 1, CacheOptions? options = null) =>
        CacheSize(InferenceFacts.ArchitectureOf(model), contextTokens, sequences, options);

    /// <summary>The key-value cache of a number of sequences, with formula and assumptions.</summary>
    /// <inheritdoc cref="CacheSize(TransformerArchitecture, long, int, CacheOptions)"/>
    public static Estimate<KeyValueCacheSize> EstimateCache(TransformerArchitecture architecture, long contextTokens, int sequences = 1, CacheOptions? options = null) => new()
    {
        Value = CacheSize(architecture, contextTokens, sequences, options),
        Unit = "bytes",
        Formula = InferenceFormulas.KeyValueCache,
        Assumptions = ["Every sequence has the full length; no prefix is shared between them."],
        Warnings =
        [
            .. architecture.Attention.Any(g => g.Kind == AttentionKind.Linear && g.LinearAttention is null)
                ? ["The constant state of layers with linear attention is not counted: their weights are not known."]
                : Array.Empty<string>(),
            .. architecture.Attention.Any(LayerGroups.IsUnknown) ? ["How far some layers attend is not known: they are sized as if they saw everything."] : Array.Empty<string>(),
        ],
        Accuracy = AccuracyTable.Of(InferenceFormulas.KeyValueCache.Id, architecture.LatentAttention is null ? "keys and values" : "latents"),
    };

    /// <summary>Blocks that a paged allocator gives a sliding-window layer for one sequence: ceil(min(window - 1 + batched tokens, context) / block) + 1.</summary>
    /// <param name="window">The window in tokens, at least 1.</param>
    /// <param name="maximumBatchedTokens">Prompt tokens processed in one step, at least 1.</param>
    /// <param name="contextTokens">The longest context in tokens, at least 1.</param>
    /// <param name="blockSize">Tokens of a block, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is below 1.</exception>
    public static long SlidingLayerBlocks(int window, int maximumBatchedTokens, long contextTokens, int blockSize = 16) =>
        CeilingOf(Math.Min(Require.Positive(window) - 1L + Require.Positive(maximumBatchedTokens), Require.Positive(contextTokens)), Require.Positive(blockSize)) + 1;

    private static long Blocks(AttentionLayerGroup group, long contextTokens, CacheOptions options) =>
        contextTokens == 0 ? 0
        : group.Kind == AttentionKind.SlidingWindow ? SlidingLayerBlocks(group.Window!.Value, options.MaximumBatchedTokens, contextTokens, options.BlockSize)
        : CeilingOf(contextTokens, options.BlockSize);

    private static long CeilingOf(long value, long divisor) => (value / divisor) + (value % divisor == 0 ? 0 : 1);
}
