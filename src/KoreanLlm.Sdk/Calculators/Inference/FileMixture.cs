namespace KoreanLlm.Sdk.Calculators;

/// <summary>
/// The types of blocks that a GGUF file of a name has: the rules of the quantizer of llama.cpp (src/llama-quant.cpp at 007dbbf3fd17eefe9b47fee45f48f7ba5e62b714)
/// without an importance matrix.
/// </summary>
internal static class FileMixture
{
    private const double Head = 6.5625;

    // Bits of a weight: bytes of a block over its weights. Rows that do not divide into blocks of 256 take blocks of 32 of the next wider type.
    private static readonly (double Bits, double Fallback)[] Types = [(2.625, 4.5), (3.4375, 4.5), (4.5, 5.5), (5.5, 6), (6.5625, 8.5)];

    private const int Q2 = 0;
    private const int Q3 = 1;
    private const int Q4 = 2;
    private const int Q5 = 3;
    private const int Q6 = 4;

    /// <summary>The bits of all weights. With an edge, embedding and head take at least so many bits, and a tied head is written beside the embedding, as some converters do.</summary>
    public static double BitsOf(WeightFormat format, TransformerArchitecture a, WeightParts parts, double edge = 0)
    {
        var (hidden, down, heads) = (a.HiddenSize, Widths(a), a.AttentionHeads * (long)(a.LatentAttention?.ValueHeadDimension ?? a.HeadDimension));
        if (PlainBits(format) is { } plain)
        {
            var plainHead = Math.Max(edge, Math.Max(plain, Head));
            return (parts.Matrices * plain) + Edges(parts, a.TiedEmbeddings, Math.Max(edge, plain), plainHead) + Twice(parts, a.TiedEmbeddings, edge, plain) + (32.0 * parts.Kept);
        }

        var mixture = MixtureOf(format.Name, a);
        var head = Math.Max(edge, hidden % 256 == 0 ? Head : 8.5);
        return (parts.Values * Mean(mixture.Values, a.Layers, hidden))
            + (parts.Down * Mean(mixture.Down, a.Layers, down))
            + (parts.Outputs * Bits(mixture.Outputs, heads))
            + (parts.Other * Bits(mixture.Base, hidden))
            + Edges(parts, a.TiedEmbeddings, Math.Max(edge, Bits(mixture.Base, hidden)), head)
            + Twice(parts, a.TiedEmbeddings, edge, Bits(mixture.Base, hidden))
            + (32.0 * parts.Kept);
    }

    /// <summary>The bits of all weights when no part is kept wider than the base of the mixture.</summary>
    public static double LeastBitsOf(WeightFormat format, WeightParts parts)
    {
        var bits = PlainBits(format) ?? Types[BaseOf(format.Name)].Bits;
        return ((parts.Total - parts.Kept) * bits) + (32.0 * parts.Kept);
    }

    // A tied embedding is stored as the head is.
    private static double Edges(WeightParts parts, bool tied, double embedding, double head) => (parts.Embedding * (tied ? head : embedding)) + (parts.Head * head);

    private static double Twice(WeightParts parts, bool tied, double edge, double bits) => tied && edge > 0 ? parts.Embedding * bits : 0;

    private static double? PlainBits(WeightFormat format) => format.Name is "q8_0" or "q5_0" or "q4_0" ? format.BitsPerWeight : null;

    private static int BaseOf(string name) => name switch
    {
        "q2_k" => Q2,
        "q3_k_s" or "q3_k_m" or "q3_k_l" => Q3,
        "q4_k" or "q4_k_s" or "q4_k_m" => Q4,
        "q6_k" => Q6,
        _ => Q5,
    };

    private static (int Base, Func<int, int> Values, Func<int, int> Down, int Outputs) MixtureOf(string name, TransformerArchitecture a)
    {
        var (layers, shared) = (a.Layers, a.AttentionHeads / a.KeyValueHeads >= 4);
        var kind = BaseOf(name);
        return name switch
        {
            "q2_k" => (kind, _ => shared ? Q4 : Q3, _ => Q3, Q3),
            "q3_k_m" => (kind, i => i < 2 ? Q5 : Q4, i => i < layers / 16 ? Q5 : Q4, Q4),
            "q3_k_l" => (kind, _ => Q5, _ => Q5, Q5),
            "q4_k_s" => (kind, i => i < 4 ? Q5 : Q4, i => i < layers / 8 ? Q5 : Q4, Q4),
            "q4_k_m" or "q5_k_m" => (kind, i => More(i, layers) ? Q6 : kind, i => More(i, layers) ? Q6 : kind, kind),
            _ => (kind, _ => kind, _ => kind, kind),
        };
    }

    /// <summary>The first and the last eighth of the layers, and every third between.</summary>
    private static bool More(int layer, int layers) => layer < layers / 8 || layer >= 7 * layers / 8 || (layer - (layers / 8)) % 3 == 2;

    private static double Mean(Func<int, int> type, int layers, long columns) => Enumerable.Range(0, layers).Average(layer => Bits(type(layer), columns));

    private static double Bits(int type, long columns) => columns % 256 == 0 ? Types[type].Bits : columns % 32 == 0 ? Types[type].Fallback : 16;

    /// <summary>The rows of the widest down-projections: those of the experts where there are any.</summary>
    private static long Widths(TransformerArchitecture a) => a.MixtureOfExperts?.ExpertFeedForwardSize ?? a.FeedForwardSize;
}
