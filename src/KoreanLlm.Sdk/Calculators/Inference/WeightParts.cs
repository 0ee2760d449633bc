namespace KoreanLlm.Sdk.Calculators;

/// <summary>The weights of an architecture by the parts that formats treat apart, in units.</summary>
/// <param name="Embedding">The input embedding.</param>
/// <param name="Head">The output head; 0 where it shares the embedding.</param>
/// <param name="Values">The value projections of attention.</param>
/// <param name="Outputs">The output projections of attention.</param>
/// <param name="Down">The last matrix of feed-forward blocks and experts.</param>
/// <param name="Experts">Routed experts; with shared ones, what a mixture-only format quantizes.</param>
/// <param name="Other">All other matrices.</param>
/// <param name="Kept">Norms and routers, which no format quantizes.</param>
internal sealed record WeightParts(long Embedding, long Head, long Values, long Outputs, long Down, long Experts, long Other, long Kept)
{
    public long Matrices => Values + Outputs + Down + Other;

    public long Total => Embedding + Head + Matrices + Kept;

    public static WeightParts Of(TransformerArchitecture a, ParameterCount count)
    {
        var feedForward = count.DenseFeedForward + count.RoutedExperts + count.SharedExperts;
        var down = feedForward / (a.GatedFeedForward ? 3 : 2);

        // Latent attention has one up-projection for keys and values: no value projection of its own.
        var layers = (long)a.Layers * a.HiddenSize;
        var values = a.LatentAttention is null ? layers * a.KeyValueHeads * a.HeadDimension : 0;
        var outputs = layers * a.AttentionHeads * (a.LatentAttention?.ValueHeadDimension ?? a.HeadDimension);
        if (values + outputs > count.Attention)
        {
            // Layers without heads of their own: the matrices are there, but not by these names.
            (values, outputs) = (0, 0);
        }

        var kept = count.Norms + count.Routers;
        var other = count.Attention + feedForward - values - outputs - down;
        return new(count.Embedding, count.OutputHead, values, outputs, down, count.RoutedExperts + count.SharedExperts, other, kept);
    }
}
