using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>How a figure is held against a threshold. The difference matters exactly on the boundary.</summary>
[JsonConverter(typeof(WordConverter<ThresholdComparison>))]
public enum ThresholdComparison
{
    /// <summary>At or above (Korean 이상).</summary>
    AtLeast = 0,

    /// <summary>Strictly above.</summary>
    GreaterThan = 1,
}
