namespace KoreanLlm.Sdk.Dataset;

internal static class ClaimCheckShape
{
    public static ClaimCheck Map(MemberMap m, ClaimCheck? e) => new()
    {
        Kind = m.Term("kind", e?.Kind),
        Left = m.ObjectOrNull("left", e?.Left, ClaimOperandShape.Map),
        Right = m.ObjectOrNull("right", e?.Right, ClaimOperandShape.Map),
        Stated = m.NumberOrNull("stated", e?.Stated),
        StatedText = m.TextOrNull("statedText", e?.StatedText),
        Unit = m.TextOrNull("unit", e?.Unit),
        Tolerance = m.NumberOrNull("tolerance", e?.Tolerance, aboveZero: true),
        Rivals = m.Objects("rivals", e?.Rivals ?? default, ClaimOperandShape.Map),
        Comparison = m.WordOrNull("comparison", e?.Comparison),
        Forecast = m.SlugOrNull("forecast", e?.Forecast, EntityKinds.Forecast),
        Initiative = m.SlugOrNull("initiative", e?.Initiative, EntityKinds.Initiative),
        Benchmark = m.SlugOrNull("benchmark", e?.Benchmark, EntityKinds.Benchmark),
        Date = m.DateOrNull("date", e?.Date),
        Verdict = m.WordOrNull("verdict", e?.Verdict),
        Reason = m.ObjectOrNull("reason", e?.Reason, LocalizedTextShape.Map),
    };
}
