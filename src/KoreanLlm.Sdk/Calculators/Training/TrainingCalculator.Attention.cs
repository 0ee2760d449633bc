using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Calculators;

public static partial class TrainingCalculator
{
    /// <summary>Training compute with the attention products, 6 N_mm + 12 L H Q T a token (Chowdhery et al. 2022, arXiv:2204.02311, appendix B).</summary>
    /// <param name="matmulParameters">N_mm: weights in the matrix products of one token (attention, active feed-forward, output head; no input embedding, no norms), at least 1.</param>
    /// <param name="layers">Layers L, at least 1.</param>
    /// <param name="attentionWidth">H Q: heads times head dimension, which need not be the hidden size; at least 1.</param>
    /// <param name="sequenceLength">Tokens of a training sequence T, at least 1.</param>
    /// <param name="trainingTokens">Training tokens, at least 1.</param>
    /// <param name="masking">Whether the attention part is counted in full or halved.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static Estimate<AttentionAwareFlops> EstimateAttentionAwareFlops(
        long matmulParameters, int layers, long attentionWidth, long sequenceLength, long trainingTokens, AttentionMasking masking)
    {
        var attention = 12.0 * Require.Positive(layers) * Require.Positive(attentionWidth) * Require.Positive(sequenceLength);
        return AttentionAware(matmulParameters, attention, trainingTokens, masking, []);
    }

    /// <summary>
    /// As <see cref="EstimateAttentionAwareFlops(long, int, long, long, long, AttentionMasking)"/>, with the attention of an architecture: a
    /// sliding-window layer sees at most its window, latent attention has its own widths, and layers without a key-value cache count nothing.
    /// </summary>
    /// <param name="architecture">The architecture.</param>
    /// <param name="matmulParameters">N_mm: weights in the matrix products of one token, at least 1.</param>
    /// <param name="sequenceLength">Tokens of a training sequence, at least 1.</param>
    /// <param name="trainingTokens">Training tokens, at least 1.</param>
    /// <param name="masking">Whether the attention part is counted in full or halved.</param>
    /// <exception cref="ArgumentNullException"><paramref name="architecture"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    /// <exception cref="InvalidOperationException">A sliding-window group has no window.</exception>
    public static Estimate<AttentionAwareFlops> EstimateAttentionAwareFlops(
        TransformerArchitecture architecture, long matmulParameters, long sequenceLength, long trainingTokens, AttentionMasking masking)
    {
        ArgumentNullException.ThrowIfNull(architecture);
        Require.Positive(sequenceLength);
        var groups = LayerGroups.Of(architecture);
        var attention = groups.Sum(group => group.Layers * SpanOf(group, sequenceLength) * WidthsOf(architecture, group));
        ImmutableArray<string> warnings = groups.Any(g => !LayerGroups.Attends(g) && g.Kind != AttentionKind.None)
            ? ["The state updates of layers without full or sliding-window attention are not counted."]
            : [];

        // Forward 2 (query-key width + value width) a token and position, three times that with the backward pass.
        return AttentionAware(matmulParameters, 6 * attention, trainingTokens, masking, warnings);
    }

    private static Estimate<AttentionAwareFlops> AttentionAware(
        long matmulParameters, double fullAttention, long trainingTokens, AttentionMasking masking, ImmutableArray<string> warnings)
    {
        var share = masking switch
        {
            AttentionMasking.Full => 1.0,
            AttentionMasking.Causal => 0.5,
            _ => throw Require.OutOfRange(nameof(masking), masking, "a defined masking"),
        };
        return new()
        {
            Value = new AttentionAwareFlops
            {
                WeightsPerToken = 6.0 * Require.Positive(matmulParameters),
                AttentionPerToken = share * fullAttention,
                Tokens = Require.Positive(trainingTokens),
            },
            Unit = "FLOPs",
            Formula = TrainingFormulas.AttentionAware,
            Preset = masking.ToString(),
            Assumptions = ["Every training sequence has the given length."],
            Warnings = warnings,
        };
    }

    private static double SpanOf(AttentionLayerGroup group, long sequenceLength)
    {
        if (group.Kind == AttentionKind.SlidingWindow)
        {
            return Math.Min(group.Window ?? throw new InvalidOperationException("A sliding-window group has no Window: the calculation needs it."), sequenceLength);
        }

        return LayerGroups.Attends(group) ? sequenceLength : 0;
    }

    private static double WidthsOf(TransformerArchitecture architecture, AttentionLayerGroup group) => architecture.LatentAttention is { } latent
        ? (double)architecture.AttentionHeads * ((double)latent.NoPositionHeadDimension + latent.RotaryHeadDimension + latent.ValueHeadDimension)
        : 2.0 * architecture.AttentionHeads * LayerGroups.HeadDimension(architecture, group);
}
