namespace KoreanLlm.Sdk.Dataset;

internal static class AttentionLayerGroupShape
{
    public static AttentionLayerGroup Map(MemberMap m, AttentionLayerGroup? e) => new()
    {
        Kind = new(m.Slug("kind", e?.Kind.Value)),
        Layers = m.Int32("layers", e?.Layers),
        Window = m.Int32OrNull("window", e?.Window),
    };
}
