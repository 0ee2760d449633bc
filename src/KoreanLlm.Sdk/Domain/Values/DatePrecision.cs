using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>How precisely a <see cref="PartialDate"/> is known.</summary>
[JsonConverter(typeof(WordConverter<DatePrecision>))]
public enum DatePrecision
{
    /// <summary>Only the year is known.</summary>
    Year = 0,

    /// <summary>Year and month are known.</summary>
    Month = 1,

    /// <summary>The full day is known.</summary>
    Day = 2,
}
