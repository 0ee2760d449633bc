using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>How good a published measurement is.</summary>
[JsonConverter(typeof(WordConverter<MeasurementGrade>))]
public enum MeasurementGrade
{
    /// <summary>A log or table of those who measured.</summary>
    A = 0,

    /// <summary>A table in a secondary text, a submission to a board, or a row of grade A that looks wrong; the conditions say why.</summary>
    B = 1,
}
