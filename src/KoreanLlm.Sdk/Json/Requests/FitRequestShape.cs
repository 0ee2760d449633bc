using KoreanLlm.Sdk.Calculators;
using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk;

internal static class FitRequestShape
{
    /// <summary>Stands where the accelerator is missing or wrong; what holds it is thrown away with the problem that explains it.</summary>
    private static readonly Accelerator Unreadable = new() { Id = "unreadable", Name = Placeholder.Name, Vendor = "?", MemoryBytes = 1 };

    public static FitRequest Map(MemberMap m, FitRequest? e) => new()
    {
        Accelerator = m.Object("accelerator", e?.Accelerator, AcceleratorShape.Map, Unreadable),
        Devices = m.Int32("devices", e?.Devices, 1, 1),
        Weights = m.Object("weights", e?.Weights, WeightFormatShape.Map, WeightFormat.Bf16),
        ContextTokens = m.Int64("contextTokens", e?.ContextTokens, "tokens"),
        Sequences = m.Int32("sequences", e?.Sequences, 1, 1),
        Engine = m.ObjectOrNull("engine", e?.Engine, EngineProfileShape.Map),
        Utilization = m.NumberOrNull("utilization", e?.Utilization, aboveZero: true),
        OverheadBytesPerDevice = m.NumberOrNull("overheadBytesPerDevice", e?.OverheadBytesPerDevice),
        Cache = m.ObjectOrNull("cache", e?.Cache, CacheOptionsShape.Map),
    };
}
