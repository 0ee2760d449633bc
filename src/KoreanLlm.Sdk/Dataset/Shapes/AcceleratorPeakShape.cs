namespace KoreanLlm.Sdk.Dataset;

internal static class AcceleratorPeakShape
{
    public static AcceleratorPeak Map(MemberMap m, AcceleratorPeak? e) => new()
    {
        Precision = new(m.Slug("precision", e?.Precision.Value)),
        OperationsPerSecond = m.Number("operationsPerSecond", e?.OperationsPerSecond, "operations per second", aboveZero: true),
    };
}
