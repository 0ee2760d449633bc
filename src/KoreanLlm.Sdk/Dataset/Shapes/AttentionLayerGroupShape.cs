namespace KoreanLlm.Sdk.Dataset;

internal static class AttentionLayerGroupShape
{
    public static AttentionLayerGroup Map(MemberMap m, AttentionLayerGroup? e) => new()
    {
        Kind = m.Term("kind", e?.Kind),
        Layers = m.Int32("layers", e?.Layers),
        Window = m.Int32OrNull("window", e?.Window),
        KeyValueHeads = m.Int32OrNull("keyValueHeads", e?.KeyValueHeads),
        HeadDimension = m.Int32OrNull("headDimension", e?.HeadDimension),
        FeedForwardSize = m.Int32OrNull("feedForwardSize", e?.FeedForwardSize),
        ValuesAreKeys = m.Flag("valuesAreKeys", e?.ValuesAreKeys, absent: false),
        ReusesKeysAndValues = m.Flag("reusesKeysAndValues", e?.ReusesKeysAndValues, absent: false),
        LinearAttention = m.ObjectOrNull("linearAttention", e?.LinearAttention, LinearAttentionShape.Map),
    };
}
