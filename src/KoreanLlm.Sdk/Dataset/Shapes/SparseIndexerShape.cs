namespace KoreanLlm.Sdk.Dataset;

internal static class SparseIndexerShape
{
    public static SparseIndexer Map(MemberMap m, SparseIndexer? e) => new()
    {
        Heads = m.Int32("heads", e?.Heads),
        HeadDimension = m.Int32("headDimension", e?.HeadDimension),
        Layers = m.Int32OrNull("layers", e?.Layers),
    };
}
