using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>Which variance a test of two scores uses.</summary>
[JsonConverter(typeof(WordConverter<DifferenceVariance>))]
public enum DifferenceVariance
{
    /// <summary>Each score keeps its own.</summary>
    Unpooled,

    /// <summary>Both share that of the pooled score, as they would if they were equal.</summary>
    Pooled,
}
