namespace KoreanLlm.Sdk.Calculators;

/// <summary>What limits speed.</summary>
public enum RooflineBound
{
    /// <summary>Memory bandwidth.</summary>
    Memory,

    /// <summary>Arithmetic.</summary>
    Compute,
}
