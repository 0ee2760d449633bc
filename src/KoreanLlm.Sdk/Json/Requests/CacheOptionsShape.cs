using KoreanLlm.Sdk.Calculators;
using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk;

internal static class CacheOptionsShape
{
    public static CacheOptions Map(MemberMap m, CacheOptions? e) => new()
    {
        BytesPerElement = m.Number("bytesPerElement", e?.BytesPerElement, absent: 2, aboveZero: true),
        Layout = m.Word("layout", e?.Layout, absent: default),
        BlockSize = m.Int32("blockSize", e?.BlockSize, 1, 16),
        MaximumBatchedTokens = m.Int32("maximumBatchedTokens", e?.MaximumBatchedTokens, 1, 8192),
    };
}
