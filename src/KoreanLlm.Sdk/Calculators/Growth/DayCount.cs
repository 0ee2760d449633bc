using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>How the days between two dates become years.</summary>
[JsonConverter(typeof(WordConverter<DayCount>))]
public enum DayCount
{
    /// <summary>Days over 365 (the rule of the spreadsheet function XIRR).</summary>
    Actual365,

    /// <summary>Days over 365.25, the average Julian year.</summary>
    Actual36525,

    /// <summary>Days over 360 (money market).</summary>
    Actual360,

    /// <summary>Days in leap years over 366, other days over 365 (ISDA 2006, 4.16(b)).</summary>
    ActualActual,

    /// <summary>Twelve months of 30 days; the 31st counts as the 30th, at the end only if the beginning does (ISDA 2006, 4.16(f)).</summary>
    Thirty360,

    /// <summary>Twelve months of 30 days; every 31st counts as the 30th (Eurobond basis, ISDA 2006, 4.16(g)).</summary>
    ThirtyE360,
}
