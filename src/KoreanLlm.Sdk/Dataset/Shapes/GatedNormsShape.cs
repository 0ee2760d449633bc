namespace KoreanLlm.Sdk.Dataset;

internal static class GatedNormsShape
{
    public static GatedNorms Map(MemberMap m, GatedNorms? e) => new()
    {
        Rank = m.Int32("rank", e?.Rank),
        Norms = m.Int32("norms", e?.Norms),
    };
}
