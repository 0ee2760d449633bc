using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>Whether the stated rate of a forecast agrees with its own two values.</summary>
[JsonConverter(typeof(WordConverter<ForecastVerdict>))]
public enum ForecastVerdict
{
    /// <summary>No rate is stated: there is nothing to hold against the values.</summary>
    NoStatedRate,

    /// <summary>The stated rate, as rounded, agrees with the values, as rounded.</summary>
    Consistent,

    /// <summary>The stated rate does not lead from the base value to the target value, but a tested hypothesis accounts for it.</summary>
    Explained,

    /// <summary>The stated rate does not lead from the base value to the target value, and no tested hypothesis accounts for it.</summary>
    Unexplained,
}
