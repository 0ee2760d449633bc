namespace KoreanLlm.Sdk.Dataset;

internal static class OverlayHeaderShape
{
    public static OverlayHeader Map(MemberMap m, OverlayHeader? e) => new()
    {
        Name = m.Text("name", e?.Name, Role.Plain),
        ReadOn = m.Date("readOn", e?.ReadOn, Role.Plain),
        Layer = m.TextOrNull("layer", e?.Layer, Role.Plain),
    };
}
