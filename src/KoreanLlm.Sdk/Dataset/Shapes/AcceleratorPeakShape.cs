namespace KoreanLlm.Sdk.Dataset;

internal static class AcceleratorPeakShape
{
    public static AcceleratorPeak Map(MemberMap m, AcceleratorPeak? e) => new()
    {
        Precision = m.Term("precision", e?.Precision),
        OperationsPerSecond = m.Number("operationsPerSecond", e?.OperationsPerSecond, "operations per second", aboveZero: true),
    };
}
