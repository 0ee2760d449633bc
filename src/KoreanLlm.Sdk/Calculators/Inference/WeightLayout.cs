namespace KoreanLlm.Sdk.Calculators;

/// <summary>Which weights a format leaves wider.</summary>
internal enum WeightLayout
{
    /// <summary>None.</summary>
    Uniform,

    /// <summary>All but the matrices of attention, feed-forward and experts, which alone are quantized.</summary>
    LinearLayers,

    /// <summary>Those that the rules of a GGUF file name: head, some values and down-projections, rows that do not divide.</summary>
    File,
}
