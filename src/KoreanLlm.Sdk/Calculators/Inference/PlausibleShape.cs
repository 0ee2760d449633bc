namespace KoreanLlm.Sdk.Calculators;

/// <summary>A dense shape that a model of a size could have, where its own is not known.</summary>
internal static class PlausibleShape
{
    /// <summary>A shape of a size whose cache is as large as any: every head keeps its own keys and values, in every layer and for the whole context.</summary>
    public static TransformerArchitecture WithLargestCache(long parameters)
    {
        var shape = Of(parameters, vocabulary: 32_000, tied: true, rest: 0);
        return shape with { KeyValueHeads = shape.AttentionHeads };
    }

    /// <summary>A shape of a size.</summary>
    /// <param name="parameters">All parameters.</param>
    /// <param name="vocabulary">Tokens of the vocabulary.</param>
    /// <param name="tied">Whether head and embedding are one.</param>
    /// <param name="rest">What the width of feed-forward blocks leaves when divided by 256.</param>
    public static TransformerArchitecture Of(long parameters, int vocabulary, bool tied, int rest)
    {
        // Hidden sizes grow with the cube root of the size: 4,096 at 7 billion.
        var hidden = (int)Math.Max(256, 256 * Math.Round(16 * Math.Cbrt(parameters / 7e9)));
        hidden = Math.Min(hidden, 32_768);
        var feedForward = (hidden / 256 * 768) + rest;
        var layer = (2.5 * hidden * hidden) + (3.0 * hidden * feedForward);
        var edges = (tied ? 1.0 : 2.0) * vocabulary * hidden;
        return new()
        {
            Layers = (int)Math.Clamp((parameters - edges) / layer, 1, 10_000),
            HiddenSize = hidden,
            AttentionHeads = hidden / 128,
            KeyValueHeads = Math.Max(1, hidden / 512),
            HeadDimension = 128,
            FeedForwardSize = feedForward,
            VocabularySize = vocabulary,
            TiedEmbeddings = tied,
        };
    }
}
