namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>Bits of an element, by the names of the safetensors format.</summary>
internal static class SafetensorsTypes
{
    private static readonly Dictionary<string, int> Bits = new(StringComparer.Ordinal)
    {
        ["BOOL"] = 8,
        ["F4"] = 4,
        ["F6_E2M3"] = 6,
        ["F6_E3M2"] = 6,
        ["U8"] = 8,
        ["I8"] = 8,
        ["F8_E5M2"] = 8,
        ["F8_E4M3"] = 8,
        ["F8_E8M0"] = 8,
        ["I16"] = 16,
        ["U16"] = 16,
        ["F16"] = 16,
        ["BF16"] = 16,
        ["I32"] = 32,
        ["U32"] = 32,
        ["F32"] = 32,
        ["C64"] = 64,
        ["I64"] = 64,
        ["U64"] = 64,
        ["F64"] = 64,
    };

    /// <exception cref="FormatException">The type is unknown.</exception>
    public static int BitsOf(string type, string tensor) => Bits.TryGetValue(type, out var bits)
        ? bits
        : throw new FormatException($"The tensor '{tensor}' has the type '{type}': expected one of {string.Join(", ", Bits.Keys)}.");
}
