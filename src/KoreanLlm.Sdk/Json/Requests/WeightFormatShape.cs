using KoreanLlm.Sdk.Calculators;
using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk;

/// <summary>A well-known format is its name alone; one of the caller's own says its bits too.</summary>
internal static class WeightFormatShape
{
    public static WeightFormat Map(MemberMap m, WeightFormat? e)
    {
        var own = e is null || WeightFormat.All.Contains(e) ? null : e;
        var name = m.Text("name", e?.Name);
        var typical = m.NumberOrNull("bitsPerWeight", own?.BitsPerWeight, aboveZero: true);
        return typical is { } bits
            ? WeightFormat.Of(name, bits)
            : name == Placeholder.Text(ValueKind.Text) ? WeightFormat.Bf16 : WeightFormat.Parse(name);
    }
}
