namespace KoreanLlm.Sdk.Calculators;

/// <summary>What weights take in a format: typically, at least and at most.</summary>
internal static class WeightBands
{
    // What a quantized layer may take beside its groups: indices of reordered columns, groups that rows do not fill, scales of blocks.
    private const double Slack = 0.1;

    public static WeightSize Of(TransformerArchitecture architecture, ParameterCount count, long total, WeightFormat format)
    {
        var parts = WeightParts.Of(architecture, count);
        var scale = (double)total / parts.Total;
        return format.Layout switch
        {
            WeightLayout.LinearLayers => Sized(scale, LinearTypical(parts, format), parts.Total * format.BitsPerWeight, LinearMost(parts, architecture, format)),
            WeightLayout.File => Sized(
                scale, FileMixture.BitsOf(format, architecture, parts), FileMixture.LeastBitsOf(format, parts), FileMixture.BitsOf(format, architecture, parts, edge: Math.Max(8.5, format.BitsPerWeight)) + FileHeader(architecture)),
            _ => Uniform(total, format),
        };
    }

    /// <summary>Without a shape: typical bits, and what the widest and the narrowest plausible shape of the size would take.</summary>
    public static WeightSize Of(long total, WeightFormat format)
    {
        if (format.Layout == WeightLayout.Uniform)
        {
            return Uniform(total, format);
        }

        var (narrow, wide) = (PlausibleShape.Of(total, vocabulary: 32_000, tied: false, rest: 0), PlausibleShape.Of(total, vocabulary: 262_144, tied: true, rest: 32));
        var lowest = Of(narrow, ParameterFormulas.Count(narrow), total, format).Lowest;
        var highest = Of(wide, ParameterFormulas.Count(wide), total, format).Highest;
        var middle = PlausibleShape.Of(total, vocabulary: 128_000, tied: false, rest: 0);
        var typical = format.Layout == WeightLayout.File
            ? InferenceCalculator.WeightBytes(total, format.BitsPerWeight)
            : Of(middle, ParameterFormulas.Count(middle), total, format).Typical;
        return new() { Typical = typical, Lowest = lowest < typical ? lowest : typical, Highest = highest > typical ? highest : typical };
    }

    private static WeightSize Uniform(long total, WeightFormat format)
    {
        var size = InferenceCalculator.WeightBytes(total, format.BitsPerWeight);
        return new() { Typical = size, Lowest = size, Highest = size };
    }

    private static double LinearTypical(WeightParts parts, WeightFormat format)
    {
        // MXFP4 is a format of experts: the rest of such a model stays as it was trained.
        var quantized = format.Name == WeightFormat.Mxfp4.Name && parts.Experts > 0 ? parts.Experts : parts.Matrices;
        return (quantized * format.BitsPerWeight) + (16.0 * (parts.Total - quantized));
    }

    /// <summary>Nothing but experts quantized in a mixture, slack for each group, and a tied head written twice.</summary>
    private static double LinearMost(WeightParts parts, TransformerArchitecture a, WeightFormat format)
    {
        var quantized = parts.Experts > 0 && format.BitsPerWeight < 8 ? parts.Experts : parts.Matrices;
        return (quantized * (format.BitsPerWeight + Slack)) + (16.0 * (parts.Total - quantized)) + (a.TiedEmbeddings ? 16.0 * parts.Embedding : 0);
    }

    // The tokenizer in the head of the file: every token with its text, score and type, and its merge.
    private static double FileHeader(TransformerArchitecture a) => 8.0 * 64 * a.VocabularySize;

    private static WeightSize Sized(double scale, double typical, double lowest, double highest)
    {
        return new() { Typical = Bytes(typical), Lowest = Bytes(Math.Min(lowest, typical)), Highest = Bytes(highest) };

        ByteCount Bytes(double bits) => new(checked((long)(decimal)Math.Ceiling(Require.Result(scale * bits / 8, "The size of the weights"))));
    }
}
