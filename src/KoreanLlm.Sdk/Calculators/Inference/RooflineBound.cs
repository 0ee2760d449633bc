using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>What limits speed.</summary>
[JsonConverter(typeof(WordConverter<RooflineBound>))]
public enum RooflineBound
{
    /// <summary>Memory bandwidth.</summary>
    Memory,

    /// <summary>Arithmetic.</summary>
    Compute,
}
