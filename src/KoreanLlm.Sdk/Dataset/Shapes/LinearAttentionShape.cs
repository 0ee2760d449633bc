namespace KoreanLlm.Sdk.Dataset;

internal static class LinearAttentionShape
{
    public static LinearAttention Map(MemberMap m, LinearAttention? e) => new()
    {
        Kind = m.Word("kind", e?.Kind),
        KeyHeads = m.Int32("keyHeads", e?.KeyHeads),
        KeyHeadDimension = m.Int32("keyHeadDimension", e?.KeyHeadDimension),
        ValueHeads = m.Int32("valueHeads", e?.ValueHeads),
        ValueHeadDimension = m.Int32("valueHeadDimension", e?.ValueHeadDimension),
        ConvolutionSize = m.Int32("convolutionSize", e?.ConvolutionSize, 0, 0),
        ConvolutionBias = m.Flag("convolutionBias", e?.ConvolutionBias, absent: false),
        FullRankGates = m.Flag("fullRankGates", e?.FullRankGates, absent: false),
    };
}
