namespace KoreanLlm.Sdk.Dataset;

internal static class OverlayHeaderShape
{
    /// <summary>The lists of entities beside the header, in the order they are written.</summary>
    public static readonly string[] Lists =
        ["sources", "organizations", "referenceModels", "models", "benchmarks", "results", "initiatives", "consortia", "guidelines", "forecasts", "accelerators", "claims"];

    public static OverlayHeader Map(MemberMap m, OverlayHeader? e) => new()
    {
        Name = m.Text("name", e?.Name, Role.Plain),
        ReadOn = m.Date("readOn", e?.ReadOn, Role.Plain),
    };
}
