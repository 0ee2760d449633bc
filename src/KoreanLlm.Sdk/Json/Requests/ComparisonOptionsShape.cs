using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk;

internal static class ComparisonOptionsShape
{
    public static ComparisonOptions Map(MemberMap m, ComparisonOptions? e) => new()
    {
        AllowDifferentSettings = m.Flag("allowDifferentSettings", e?.AllowDifferentSettings, absent: false),
        Confidence = m.Number("confidence", e?.Confidence, absent: 0.95, aboveZero: true),
    };
}
