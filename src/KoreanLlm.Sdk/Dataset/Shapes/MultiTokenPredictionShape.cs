namespace KoreanLlm.Sdk.Dataset;

internal static class MultiTokenPredictionShape
{
    public static MultiTokenPrediction Map(MemberMap m, MultiTokenPrediction? e) => new()
    {
        Modules = m.Int32("modules", e?.Modules),
        Dense = m.Flag("dense", e?.Dense, absent: false),
    };
}
