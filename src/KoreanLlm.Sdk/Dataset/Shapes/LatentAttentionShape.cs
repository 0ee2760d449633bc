namespace KoreanLlm.Sdk.Dataset;

internal static class LatentAttentionShape
{
    public static LatentAttention Map(MemberMap m, LatentAttention? e) => new()
    {
        QueryRank = m.Int32OrNull("queryRank", e?.QueryRank),
        KeyValueRank = m.Int32("keyValueRank", e?.KeyValueRank),
        NoPositionHeadDimension = m.Int32("noPositionHeadDimension", e?.NoPositionHeadDimension),
        RotaryHeadDimension = m.Int32("rotaryHeadDimension", e?.RotaryHeadDimension, 0),
        ValueHeadDimension = m.Int32("valueHeadDimension", e?.ValueHeadDimension),
        FusedQueryGate = m.Flag("fusedQueryGate", e?.FusedQueryGate, absent: false),
    };
}
