namespace KoreanLlm.Sdk.Dataset;

internal static class PerLayerEmbeddingShape
{
    public static PerLayerEmbedding Map(MemberMap m, PerLayerEmbedding? e) => new()
    {
        VocabularySize = m.Int32("vocabularySize", e?.VocabularySize),
        Size = m.Int32("size", e?.Size),
    };
}
