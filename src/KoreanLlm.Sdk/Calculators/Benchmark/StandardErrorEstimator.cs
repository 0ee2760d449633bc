using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>What the variance of a score is divided by.</summary>
[JsonConverter(typeof(WordConverter<StandardErrorEstimator>))]
public enum StandardErrorEstimator
{
    /// <summary>The number of items n (Miller 2024).</summary>
    Items,

    /// <summary>n - 1, the sample variance (lm-evaluation-harness).</summary>
    ItemsLessOne,
}
